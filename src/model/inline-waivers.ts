import type { Diagnostic } from '../core/diagnostic';
import { nearest } from '../core/nearest';
import type { Span } from '../core/source';
import type { Comment } from '../parse/comments';
import { quoted } from './fact-words';
import type { Waiver } from './waivers';

/** The comments that waive findings of the line below them, and what is wrong with those that try to. */
export interface InlineWaivers {
  /** One for each rule that a comment names. */
  readonly waivers: readonly Waiver[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The word with which such a comment begins. */
const directive = 'policyc-disable-next-line';
const form = `write it as \`# ${directive} <rule> -- <reason>\``;

/** Reads the comments of the form `# policyc-disable-next-line <rule>, <rule> -- <reason>`. */
export function inlineWaivers(comments: readonly Comment[]): InlineWaivers {
  const read = comments.flatMap(waiversIn);
  return {
    waivers: read.flatMap(({ waivers }) => waivers ?? []),
    diagnostics: read.flatMap(({ finding }) => finding ?? []),
  };
}

interface Read {
  readonly waivers?: readonly Waiver[];
  readonly finding?: Diagnostic;
}

function waiversIn(comment: Comment): readonly Read[] {
  const { text, span, isAlone } = comment;
  const [lead = '', word = ''] = /^#+\s*([^\s#]{1,80})/.exec(text) ?? [];
  if (word !== directive) {
    return isMisspelt(word, text.slice(lead.length))
      ? [{ finding: misspelt(word, { ...span, end: span.start + lead.length }) }]
      : [];
  }
  if (!isAlone) return [{ finding: misplaced(span) }];
  const dashes = /\s--+/.exec(text.slice(lead.length));
  const end = dashes ? lead.length + dashes.index : text.length;
  const reason = dashes ? text.slice(end + dashes[0].length).trim() : '';
  const rules = wordsIn(text.slice(lead.length, end));
  if (rules.size === 0) return [{ finding: ruleless(span) }];
  const waivers = [...rules].map(([rule, offset]) => {
    const start = span.start + lead.length + offset;
    return waiverOf(comment, rule, reason, { ...span, start, end: start + rule.length });
  });
  return [reason === '' ? { waivers, finding: reasonless(span) } : { waivers }];
}

function waiverOf({ nextLine }: Comment, rule: string, reason: string, span: Span): Waiver {
  return {
    rule,
    by: 'comment',
    span,
    ...(reason === '' ? {} : { reason }),
    ...(nextLine === undefined ? {} : { line: nextLine }),
  };
}

/** The words between spaces and commas, and where each stands first. */
function wordsIn(text: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const { 0: word, index } of text.matchAll(/[^\s,]+/g)) if (!words.has(word)) words.set(word, index);
  return words;
}

/** True for what begins nearly like the directive; other tools have directives too, and prose may begin with the name. */
function isMisspelt(word: string, rest: string): boolean {
  if (!/^pol/i.test(word)) return false;
  if (/^policyc[-_:.]+(disable|enable|ignore|skip|suppress|waive|allow)/i.test(word)) return true;
  if (/^policyc:?$/i.test(word)) return /^\s+(disable|ignore|suppress)[-_]/i.test(rest);
  return nearest(word, [directive]) !== undefined;
}

function misspelt(word: string, span: Span): Diagnostic {
  return {
    code: 'core/waiver-misspelt',
    severity: 'warning',
    message: `${quoted(word)} waives nothing`,
    help: `did you mean \`${directive}\`? ${form}`,
    span,
  };
}

function misplaced(span: Span): Diagnostic {
  return {
    code: 'core/waiver-misplaced',
    severity: 'warning',
    message: 'this comment stands behind other words, where it waives nothing',
    help: 'give it a line of its own, above the line whose findings it waives',
    span,
  };
}

function ruleless(span: Span): Diagnostic {
  return {
    code: 'core/waiver-ruleless',
    severity: 'warning',
    message: 'this comment does not say which rule it waives, so it waives nothing',
    help: `${form}; the rule is the code that stands in brackets before a finding`,
    span,
  };
}

function reasonless(span: Span): Diagnostic {
  return {
    code: 'core/waiver-reasonless',
    severity: 'warning',
    message: 'this comment does not say why, so it waives nothing',
    help: `say why behind two hyphens: ${form}`,
    span,
  };
}
