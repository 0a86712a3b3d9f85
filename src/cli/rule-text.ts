import { codeOf, type RuleMeta } from '../lint/rule';
import { certainties, example, sentence, span } from '../lint/rule-words';
import { visible } from '../report/visible';

/** All that a rule says of itself, for a terminal. */
export function ruleText(rule: RuleMeta): string {
  const { title, severity, why, fix, avoid, prefer } = rule;
  const lines = [
    `${codeOf(rule)} (${severity})`,
    sentence(title),
    '',
    ...facts(rule).map(([name, value]) => `  ${name.padEnd(8)}${value}`),
    '',
    why,
    '',
    'Avoid',
    ...indented(example(avoid)),
    '',
    'Prefer',
    ...indented(example(prefer)),
    '',
    `To mend it, ${fix}.`,
  ];
  return `${lines.map(visible).join('\n')}\n`;
}

/** A line a rule: its code, its weight, and what it asks for. */
export function ruleLines(rules: readonly RuleMeta[]): string {
  const width = Math.max(0, ...rules.map((rule) => codeOf(rule).length));
  return rules
    .map((rule) => visible(`${codeOf(rule).padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.title}`))
    .map((line) => `${line}\n`)
    .join('');
}

/** Where a rule comes from and since when it applies, each with its name. */
export function facts(rule: RuleMeta): readonly (readonly [string, string])[] {
  const { citation, url, certainty } = rule;
  const { from, until } = span(rule);
  return [
    ['Law', url === undefined ? citation : `${citation}, ${url}`],
    ...(from === undefined ? [] : [['Since', from] as const]),
    ...(until === undefined ? [] : [['Until', until] as const]),
    ['Known', certainties[certainty]],
  ];
}

function indented(text: string): readonly string[] {
  return text.split('\n').map((line) => (line === '' ? '' : `  ${line}`));
}
