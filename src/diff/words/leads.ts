import type { Path } from '../../core/source';
import type { FieldPlace } from './field-place';

/** What stands before a value, by the address of its field without positions in lists; with its kind where it has one. */
const leads: Readonly<Record<string, string>> = {
  'retention.keep': 'kept for',
  'keep.period': 'kept for',
  'keep.from': 'counted from',
  'keep.until': 'kept until',
  'keep.asLongAs': 'kept for as long as',
  'keep.words': 'kept for',
  'keep.extend': 'kept longer where',
  'keep.considering': 'taken into account',
  'keep.only': 'no longer than that:',
  'keep.indefinite': 'without an end:',
  'deadline.within': 'answered within',
  'deadline.from': 'answered at the earliest after',
  'deadline.businessDays': 'counted in business days:',
  'fee.modality': 'fee',
  'country.company': 'country of the company',
  'country.processing': 'country of processing',
  'changes.advance': 'told before a change:',
  'changes.after': 'applies after',
  'changes.from': 'counted from',
  'policy.dates.effective': 'applies from',
  'policy.dates.updated': 'last updated',
  'policy.dates.posted': 'posted',
  'policy.title.title': 'title',
  'policy.version.version': 'version',
  'transfers.to': 'to',
  'transfers.from': 'from',
  'children.age': 'age',
};

/** What one item of a list is called: “recipient added”, “country added”. */
const items: Readonly<Record<string, string>> = {
  'disclosures.to': 'recipient',
  'disclosures.by': 'party that discloses',
  'transfers.to': 'country',
  'transfers.from': 'country of origin',
  'transfers.recipients': 'recipient',
  'country.processing': 'country of processing',
  'collection.by': 'processor',
  'changes.via': 'way of telling people',
  'source.from': 'source',
  'source.who': 'source',
  'source.clients': 'source',
  'categories.items': 'data item',
  data: 'data',
  audience: 'audience',
  audiences: 'audience',
  purposes: 'purpose',
  reasons: 'reason',
  conditions: 'condition',
  safeguards: 'safeguard',
  safeguard: 'safeguard',
  measures: 'measure',
  examples: 'example',
  action: 'action',
  also: 'further right',
  how: 'way to do it',
  // biome-ignore lint/suspicious/noThenProperty: a key of the schema, in a table of words that nobody awaits
  then: 'step',
  discovery: 'step',
  email: 'e-mail address',
  phone: 'telephone number',
  topics: 'topic',
  obligations: 'obligation',
  regions: 'region',
  products: 'product',
  controllers: 'controller',
  effects: 'effect',
  limits: 'limit',
  caveats: 'caveat',
  forms: 'form',
  acts: 'act',
  channels: 'channel',
  subprocessors: 'subprocessor',
  history: 'earlier version',
  except: 'exception',
  optOut: 'choice that stops it',
  stops: 'what it stops',
  aka: 'other name',
  options: 'option',
  consequences: 'consequence',
  principles: 'principle',
  parts: 'part',
  lines: 'line',
  show: 'what it shows',
  opening: 'what stands first',
};

/** What a field is called: “kept for”, “legal basis”; below a part, the title of the part and its own. */
export function leadOf(kind: string, field: Path, titles: readonly string[]): string {
  const known = found(leads, kind, field);
  if (known) return known;
  const last = titles.at(-1) ?? kind;
  const above = titles.at(-2);
  return above === undefined || above === last ? last : `${above}, ${last}`;
}

/** The words before a value: “kept for” goes on into it, a title has a colon. */
export function leading(kind: string, field: Path, titles: readonly string[]): string {
  const lead = leadOf(kind, field, titles);
  return found(leads, kind, field) ? lead : `${lead}:`;
}

/** What an item of a list is called, for one that came or went. */
export function countedAs(kind: string, field: Path, { titles }: FieldPlace): string {
  return found(items, kind, field) ?? titles.at(-1) ?? kind;
}

function found(table: Readonly<Record<string, string>>, kind: string, field: Path): string | undefined {
  const names = field.filter((step): step is string => typeof step === 'string');
  const name = names.at(-1) ?? '';
  const candidates = [[kind, ...names].join('.'), names.slice(-2).join('.'), name];
  const key = candidates.find((each) => Object.hasOwn(table, each));
  return key === undefined ? undefined : table[key];
}
