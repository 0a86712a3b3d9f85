import { type Impact, impacts } from '../../src/diff/change';
import type { Row, Shift, Standing } from '../../src/diff/impacts/row';
import { practices } from '../../src/diff/impacts/standing';
import { table, unknown } from '../../src/diff/impacts/table';
import { markdownTable } from './markdown-table';

/** The page of what changes mean: the whole table by impact, each row with its reason and the provision behind it. */
export function changesPage(): string {
  return `${[introduction, ...impacts.map(impactPart)].join('\n\n')}\n`;
}

const introduction = `# What changes mean

<!-- Made from src/diff/impacts by make docs; do not edit. -->

How \`policyc diff\` weighs the changes between two versions of a policy. A change is **material** where people have to be told
of it before it holds, **substantive** where it is another thing but takes nothing from them, and **editorial** where the page
says the same in other words or another order. None of it is legal advice.

For every change the first rule that fits decides, in the order of ${code('src/diff/impacts/table.ts')}; here they stand by what
they decide. A fact is a *practice* where it says what is done with data, and a *promise* where people are given something, or
spared something: that something is never done is a promise, and a right that is refused counts as a practice. A change that
no rule knows is material, and so are new words in a ${code('text')}: no rule understands prose, somebody has to read it. A
field that came or went with fields inside of it, and that has no rule itself, weighs as much as the gravest of these.`;

const headings: Readonly<Record<Impact, string>> = {
  material: 'Material',
  substantive: 'Substantive',
  editorial: 'Editorial',
};

const directions: Readonly<Record<Row['direction'], string>> = {
  weaker: 'less for people',
  stronger: 'more for people',
  neutral: 'neither',
};

const shifts: Readonly<Record<Shift, string>> = {
  came: 'is new',
  went: 'is gone',
  more: 'has more items',
  fewer: 'has fewer items',
  longer: 'is longer or later',
  shorter: 'is shorter or earlier',
  firmer: 'is firmer',
  softer: 'is softer',
  denied: 'becomes `never`',
  undenied: 'is no longer `never`',
  replaced: 'is another one',
  restated: 'is written down, or left out',
  reordered: 'is in another order',
  respelled: 'is spelt otherwise',
  renamed: 'has another id',
  moved: 'stands elsewhere',
};

/** With these a row is about every change that its field can have. */
const always: readonly Shift[] = ['came', 'went', 'more', 'fewer', 'replaced'];

function impactPart(impact: Impact): string {
  const rows = [...table, unknown].filter((row) => row.impact === impact);
  return [
    `## ${headings[impact]}`,
    markdownTable(['Rule', 'What changes', 'Why', 'For people', 'Source'], rows.map(cells)),
  ].join('\n\n');
}

function cells(row: Row): readonly string[] {
  const { id, reason, direction, citation, url } = row;
  const source = url === undefined ? '' : `[${citation}](${url})`;
  return [code(id), whatChanges(row), reason, directions[direction], source];
}

function whatChanges({ facts, fields, shifts: how, standing, where }: Row): string {
  const what = fields === undefined ? subject(facts, standing) : `${subject(facts, standing)}: ${fieldsOf(fields)}`;
  return `${what} ${happens(how)}${where === undefined ? '' : `, where ${where.words}`}`;
}

function subject(facts: readonly string[], standing: Standing | undefined): string {
  if (facts.includes('*')) return standing === undefined ? 'every fact' : `every ${standing}`;
  const isAll = practices.every((kind) => facts.includes(kind));
  const rest = isAll ? facts.filter((kind) => !practices.includes(kind)) : facts;
  const one = standing === 'promise' ? 'a practice that is denied' : 'a practice';
  const kinds = listed([...(isAll ? [one] : []), ...rest.map(code)]);
  if (isAll || standing === undefined) return kinds;
  return standing === 'neutral' ? `${kinds} that is neither` : `${kinds} as a ${standing}`;
}

function happens(how: readonly Shift[]): string {
  if (how.length === 0) return 'changes in any other way';
  if (always.every((shift) => how.includes(shift))) return 'changes';
  return listed([...new Set(how.map((shift) => shifts[shift]))]);
}

function fieldsOf(fields: readonly string[]): string {
  return fields.includes('*') ? 'every field' : listed(fields.map(code));
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function code(text: string): string {
  return `\`${text}\``;
}
