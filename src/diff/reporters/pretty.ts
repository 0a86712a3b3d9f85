import { visible } from '../../report/visible';
import type { Change, Impact } from '../change';
import {
  byImpact,
  type ComparedSide,
  type Comparison,
  type Edition,
  impactsInWords,
  type PolicyComparison,
} from '../comparison';
import type { DiffReporter } from '../reporter';

/** For people at a terminal: each policy with its changes, the material ones first, with their places and reasons. */
const pretty: DiffReporter = {
  id: 'pretty',
  report(comparison, { color }) {
    const paint = color ? painted : plain;
    const { policies } = comparison;
    const told = policies.filter(({ changes, outcome }) => changes.length > 0 || outcome === 'failed');
    const blocks = told.map((policy) => blockOf(policy, comparison, paint));
    return [...blocks, `${paint('bold', summaryOf(comparison))}\n`].join('\n');
  },
};

export default pretty;

type Style = 'bold' | 'red' | 'yellow' | 'cyan' | 'blue';
type Paint = (style: Style, text: string) => string;

const codes: Readonly<Record<Style, string>> = { bold: '1', red: '1;31', yellow: '1;33', cyan: '1;36', blue: '34' };
const styles: Readonly<Record<Impact, Style>> = { material: 'red', substantive: 'yellow', editorial: 'cyan' };

function painted(style: Style, text: string): string {
  return text === '' ? '' : `\u001b[${codes[style]}m${text}\u001b[0m`;
}

function plain(_style: Style, text: string): string {
  return text;
}

function blockOf(policy: PolicyComparison, { base, head }: Comparison, paint: Paint): string {
  const { id, title, outcome, changes, promise = [] } = policy;
  const editions = editionsOf(policy);
  const lines = [`${paint('bold', visible(id))}: ${visible(title)}${editions === '' ? '' : `, ${editions}`}`];
  if (outcome === 'failed') lines.push('  not compared, for a side of it has problems');
  for (const group of byImpact(changes)) {
    lines.push('', `  ${paint(styles[group.impact], group.impact)}`);
    for (const change of group.changes) lines.push(...linesOf(change, base, head, paint));
  }
  if (promise.length > 0) lines.push('', `  ${paint('bold', 'promised about changes before')}`);
  lines.push(...promise.map((line) => `    ${visible(line)}`));
  return lines.map((line) => `${line}\n`).join('');
}

function linesOf(change: Change, base: ComparedSide, head: ComparedSide, paint: Paint): readonly string[] {
  const { subject, words, impact, reason, citation, url } = change;
  const law = citation === undefined || url === undefined ? (citation ?? url ?? '') : `${citation} (${url})`;
  const place = change.head ? placeIn(head, change.head) : placeIn(base, change.base);
  return [
    `    ${paint('bold', visible(subject))}: ${visible(words)}`,
    ...(place === '' ? [] : [`      ${paint('blue', 'at')}  ${visible(place)}`]),
    ...(impact === 'material' ? [`      ${paint('blue', 'why')} ${visible(reason)}`] : []),
    ...(impact === 'material' && law !== '' ? [`      ${paint('blue', 'law')} ${visible(law)}`] : []),
  ];
}

function placeIn({ prefix }: ComparedSide, place: Change['base']): string {
  return place ? `${prefix}${place.file}:${place.line}:${place.column}` : '';
}

/** `version 1.0 of 2026-01-01 → version 1.1 of 2026-03-01`, where there is anything to tell. */
function editionsOf({ base, head }: PolicyComparison): string {
  const [old, now] = [base, head].map((edition) => (edition ? editionInWords(edition) : ''));
  if (!old || !now) return old || now || '';
  return old === now ? old : `${old} → ${now}`;
}

function editionInWords({ version, date }: Edition): string {
  const named = version === undefined ? '' : `version ${visible(version)}`;
  return [named, date === undefined ? '' : visible(date)].filter((text) => text !== '').join(' of ');
}

/** One line: how much changed between which sides, and in how many of the policies. */
function summaryOf({ base, head, policies }: Comparison): string {
  const changed = policies.filter(({ changes }) => changes.length > 0).length;
  const failed = policies.filter(({ outcome }) => outcome === 'failed').length;
  const words = impactsInWords(policies.flatMap(({ changes }) => changes));
  const of = policies.length === 1 ? '1 policy' : `${policies.length} policies`;
  const where = changed === 0 || policies.length === 1 ? `in ${of}` : `in ${changed} of ${of}`;
  const unknown = failed === 0 ? '' : `${failed} not compared`;
  const known = failed === policies.length ? '' : `${words} ${where}`;
  return `${[known, unknown].filter((text) => text !== '').join(', ')}: ${visible(base.name)} → ${visible(head.name)}`;
}
