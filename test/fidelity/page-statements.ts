/** A statement of a page: the facts it says and its words, without markup and with spaces folded. */
export interface Statement {
  readonly facts: readonly string[];
  readonly words: string;
}

/** The statements of a page, by what each says it states. */
export function statementsOf(page: string): readonly Statement[] {
  return page
    .split(/(?=<[a-z0-9]+ [^>]*data-facts=")/)
    .slice(1)
    .map((part) => ({
      facts: (/data-facts="([^"]*)"/.exec(part)?.[1] ?? '').split(' '),
      words: plainWords(part.replace(/<(section|footer|h[1-6])\b[\s\S]*$/, '')),
    }));
}

/** The text of a piece of HTML in small letters, without quotation marks and stops, with spaces folded. */
export function plainWords(html: string): string {
  const text = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&#x27;/g, "'")
    .replace(/&amp;/g, '&');
  return folded(text);
}

/** The value at an address of a manifest; a step into a list is a position, or the id or word of an item. */
export function dataAt(manifest: unknown, address: string): unknown {
  const steps = address.split('.');
  if (steps[0] === 'sections') return sectionCalled((manifest as { sections: Section[] }).sections, steps[1] ?? '');
  return steps.reduce<unknown>((value, step) => {
    if (Array.isArray(value))
      return value.find((item) => item?.id === step || item?.term === step) ?? value[Number(step)];
    return value !== null && typeof value === 'object' && Object.hasOwn(value, step)
      ? (value as Record<string, unknown>)[step]
      : undefined;
  }, manifest);
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly Section[];
}

function sectionCalled(sections: readonly Section[], id: string): string | undefined {
  for (const section of sections) {
    const found = section.id === id ? section.title : sectionCalled(section.sections, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The words that a value must bring to the page: texts as written, labels of known words; ids and dates bring none here. */
export function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    if (!isWords(value)) return [];
    const pieces = value.replace(/[*_`]/g, '').split(/\{\{[^}]*\}\}/);
    return pieces.map((piece) => folded(piece).trim()).filter((piece) => piece !== '');
  }
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? value.flatMap(wordsOf) : [];
  if (value !== null && typeof value === 'object' && 'label' in value && 'term' in value) {
    return wordsOf((value as { label: unknown }).label);
  }
  return [];
}

/** True when a page says the words; the first of several may be a verb in another form: “give notice”, “gives notice”. */
export function says(page: string, words: string): boolean {
  const rest = words.split(' ').slice(1);
  return page.includes(words) || (rest.length > 2 && page.includes(rest.join(' ')));
}

function isWords(text: string): boolean {
  return / /.test(text.trim()) || /[’“”@.]/.test(text);
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[“”"‘’'.,;:]/g, '')
    .replace(/\s+/g, ' ');
}
