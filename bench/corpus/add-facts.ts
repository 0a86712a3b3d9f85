import type { Random } from './random';

const things = [
  'account',
  'device',
  'invoice',
  'newsletter',
  'support request',
  'survey',
  'training',
  'webinar',
] as const;
const places = [
  'in our offices',
  'in the data centres of our hosts',
  'on encrypted disks',
  'on paper behind a lock',
] as const;
const partners = ['accountants', 'auditors', 'insurers', 'printers', 'recruiters', 'resellers', 'translators'] as const;
const acts = ['checks', 'corrects', 'copies', 'files', 'reads', 'reviews'] as const;
const reasons = ['to answer you', 'to keep our books', 'to improve what we offer', 'to prove what was agreed'] as const;

/** A fact to be added: its group, and its lines in YAML. */
interface AddedFact {
  readonly group: string;
  readonly id: string;
  readonly lines: readonly string[];
}

/** Adds none to six facts of several kinds, and a section at the end that says them. */
export function addFacts(text: string, random: Random): string {
  const category = /^categories:\n(?: *#.*\n)* {2}(\w+):/m.exec(text)?.[1] ?? '';
  const facts = Array.from({ length: random.below(7) }, (_, index) => addedFact(random, index, category));
  if (facts.length === 0) return text;
  const grown = facts.reduce(withFact, text);
  const addresses = facts.map(({ group, id }) => `${group}.${id}`);
  const shown = addresses.map((address) => `      - ${address}`);
  const section = ['  - id: added', `    heading: More about your ${random.oneOf(things)}`, '    show:', ...shown];
  return `${grown.replace(/\n*$/, '\n')}${section.join('\n')}\n`;
}

function addedFact(random: Random, index: number, category: string): AddedFact {
  const id = `added${index}`;
  const thing = random.oneOf(things);
  const other = random.oneOf(things);
  switch (random.below(4)) {
    case 0:
      return {
        group: 'definitions',
        id,
        lines: [
          `  ${id}: { term: ${capital(thing)} Data, means: 'what we hold about your ${other}, ${random.oneOf(reasons)}' }`,
        ],
      };
    case 1:
      return {
        group: 'security',
        id,
        lines: [
          `  ${id}:`,
          '    kind: technical',
          '    measures:',
          `      - { id: ${id}Copies, label: copies of every ${thing} ${random.oneOf(places)} }`,
        ],
      };
    case 2:
      return {
        group: 'statements',
        id,
        lines: [
          `  ${id}:`,
          '    kind: disclaimer',
          '    by: us',
          '    about: security',
          '    text: >-',
          `      One of our ${random.oneOf(partners)} ${random.oneOf(acts)} each ${thing} ${random.oneOf(reasons)}, and nobody else`,
          `      does so. Every ${other} is kept ${random.oneOf(places)}.`,
        ],
      };
    default:
      return {
        group: 'retention',
        id,
        lines: [
          `  ${id}:`,
          `    data: [${category}]`,
          `    keep: { period: P${1 + random.below(24)}M }`,
          `    text: It is the period of the “${other}” file too.`,
        ],
      };
  }
}

/** Puts a fact at the head of its group, which is begun before the sections where there is none. */
function withFact(text: string, { group, lines }: AddedFact): string {
  const head = `\n${group}:\n`;
  const added = `${head}${lines.join('\n')}\n`;
  if (text.includes(head)) return text.replace(head, () => added);
  return text.replace('\nsections:\n', () => `${added}\nsections:\n`);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
