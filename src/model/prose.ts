/** A reference as it stands in a text: what is typed between the braces, trimmed, and where the braces begin and end. */
export interface ReferenceMark {
  readonly reference: string;
  readonly start: number;
  readonly end: number;
  /** False where `{{` has no `}}` to go with it. */
  readonly closed: boolean;
}

/** How a reference is printed, where it says: `{{sections.contact | number}}`. */
export type ReferenceForm = (typeof referenceForms)[number];

/** The words that may follow the bar of a reference. */
export const referenceForms = ['section', 'paragraph', 'title', 'number', 'number-and-title', 'position'] as const;

const escaped = /\\[!-/:-@[-`{-~]/;
const code = /`[^`]+`/;
const marks = new RegExp(`${escaped.source}|${code.source}|\\{\\{([^{}]*)\\}\\}|\\{\\{`, 'g');
const links = new RegExp(`${escaped.source}|${code.source}|\\[[^[\\]]+\\]\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)`, 'g');

/** The addresses a link of an author may lead to: nothing that a browser would run. */
export function isSafeLink(url: string): boolean {
  return /^(https?:\/\/[^\s\\"'<>`/?#]|mailto:[^\s\\"'<>`]|tel:[+0-9])[^\s\\"'<>`]*$/i.test(url);
}

const none: readonly ReferenceMark[] = [];

/** The references in a text, in order; none is read from code in backticks or after a backslash. */
export function referencesIn(text: string): readonly ReferenceMark[] {
  if (!text.includes('{{')) return none;
  const found: ReferenceMark[] = [];
  for (const match of text.matchAll(marks)) {
    if (!match[0].startsWith('{{')) continue;
    const closed = match[1] !== undefined;
    found.push({ reference: (match[1] ?? '').trim(), start: match.index, end: match.index + match[0].length, closed });
  }
  return found;
}

/** What a reference names, and the form after the bar; a bar too many stays in the form. */
export function readReference(reference: string): { readonly address: string; readonly form?: string } {
  const bar = reference.indexOf('|');
  if (bar < 0) return { address: reference };
  return { address: reference.slice(0, bar).trim(), form: reference.slice(bar + 1).trim() };
}

/** The links of an author that lead nowhere safe: the address as typed, and where the link begins and ends. */
export function unsafeLinksIn(
  text: string,
): readonly { readonly url: string; readonly start: number; readonly end: number }[] {
  const found: { url: string; start: number; end: number }[] = [];
  for (const match of text.matchAll(links)) {
    const url = match[1];
    if (url === undefined || (/^[^()\s<>]{1,2000}$/.test(url) && isSafeLink(url))) continue;
    found.push({ url, start: match.index, end: match.index + match[0].length });
  }
  return found;
}
