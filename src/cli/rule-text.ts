import type { CodeWords } from '../core/code';
import type { Severity } from '../core/diagnostic';
import { codeOf, type RuleMeta } from '../lint/rule';
import { certainties, example, sentence, span } from '../lint/rule-words';
import { visible } from '../report/visible';
import type { CompilerCode } from './compiler-codes';

/** A line of a list of codes: what is found, how much it weighs, and what holds where all is well. */
export interface Listed {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
}

/** What stands in the head of an explanation, each with its name. */
type Facts = readonly (readonly [string, string])[];

/** All that a rule says of itself, for a terminal. */
export function ruleText(rule: RuleMeta): string {
  return textOf({ ...rule, code: codeOf(rule) }, facts(rule));
}

/** All that is known of a code that the compiler itself reports, for a terminal. */
export function codeText(code: CompilerCode): string {
  return textOf(code, [['Waiver', waiverWords(code)]]);
}

/** Whether findings of a code can be waived, as a sentence. */
export function waiverWords({ severity, isWaivable }: Pick<CompilerCode, 'severity' | 'isWaivable'>): string {
  if (isWaivable) return 'It can be waived, with a reason.';
  return severity === 'error' ? 'It cannot be waived: it stops a build.' : 'It cannot be waived.';
}

function textOf({ code, severity, title, why, fix, avoid, prefer }: Listed & CodeWords, head: Facts): string {
  const lines = [
    `${code} (${severity})`,
    sentence(title),
    '',
    ...head.map(([name, value]) => `  ${name.padEnd(8)}${value}`),
    '',
    why,
    '',
    ...exampleLines('Avoid', avoid),
    ...exampleLines('Prefer', prefer),
    `To mend it, ${fix}.`,
  ];
  return `${lines.map(visible).join('\n')}\n`;
}

/** A line a code, its parts below one another. */
export function listLines(codes: readonly Listed[]): string {
  const width = Math.max(0, ...codes.map(({ code }) => code.length));
  return codes
    .map(({ code, severity, title }) => visible(`${code.padEnd(width)}  ${severity.padEnd(7)}  ${title}`))
    .map((line) => `${line}\n`)
    .join('');
}

/** Where a rule comes from and since when it applies, each with its name. */
export function facts(rule: RuleMeta): Facts {
  const { citation, url, certainty } = rule;
  const { from, until } = span(rule);
  return [
    ['Law', url === undefined ? citation : `${citation}, ${url}`],
    ...(from === undefined ? [] : [['Since', from] as const]),
    ...(until === undefined ? [] : [['Until', until] as const]),
    ['Known', certainties[certainty]],
  ];
}

function exampleLines(name: string, yaml: string | undefined): readonly string[] {
  return yaml === undefined ? [] : [name, ...indented(example(yaml)), ''];
}

function indented(text: string): readonly string[] {
  return text.split('\n').map((line) => (line === '' ? '' : `  ${line}`));
}
