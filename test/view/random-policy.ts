import fc from 'fast-check';
import schema from '../../src/model/policy.schema.json';
import { type VocabularyName, vocabulary } from '../../src/model/vocabulary';
import { definitionOf, factKeys, resolved, type SchemaNode, schemaOf, walk } from '../../src/model/walk';

type Plain = Record<string, unknown>;

interface Node extends SchemaNode {
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly uniqueItems?: boolean;
}

/** A policy that keeps the schema, and the words that only one of its texts has: by the path of the text. */
export interface RandomPolicy {
  readonly data: Plain;
  readonly tokens: ReadonlyMap<string, string>;
}

/** Without these no policy keeps the schema; `recipients` and `references` are for facts that need one. */
const always = ['controllers', 'contacts', 'categories', 'purposes', 'collection', 'rights'];

/** Fields that must not lead back to where they come from: they lead to later ids only. */
const onward = ['includes', 'postedOn', 'sameAs', 'for', 'requires', 'jointWith'];

/** What is sorted or decided by the test itself. */
const leftOut = ['hidden', 'inferred', 'include', 'sections', 'outline', 'waivers', 'language'];

/** The yes-or-no fields of which a sentence says the no; of the others only the yes is a statement. */
const sayableNo = [
  'consent',
  'directed',
  'extendable',
  'indefinite',
  'notifyExtension',
  'owned',
  'personal',
  'profiling',
  'public',
  'requested',
  'required',
  'sensitive',
];

/** Fields that say nothing without another, which has to be there too. */
const together: readonly (readonly [string, string])[] = [
  ['partsModality', 'parts'],
  ['orBoth', 'or'],
];

/** Texts that begin with a verb, which takes another form after a name: “keep” → “Acme keeps”. */
const verbPhrases = ['does', 'aims', 'effort'];

const formats: Readonly<Record<string, readonly string[]>> = {
  date: ['2024-05-01', '2025-12-31'],
  duration: ['P30D', 'P1Y', 'P2W', 'PT24H', 'P1Y6M', 'P1M', 'P1D'],
  country: ['BE', 'US', 'EU', 'GB'],
  region: ['FR', 'EEA', 'US-CA', 'CA-QC'],
  language: ['en', 'fr'],
  phone: ['+32 2 555 01 23', '+1 (416) 555-0123'],
};

const ids = ['one', 'two'];

/**
 * Any policy that the schema allows and `link` accepts, made by walking the schema. Every text is unlike every other,
 * so that it can be found again; `wordOf` says what the text of a number looks like.
 */
export function randomPolicy(wordOf: (index: number) => string = plainWord): fc.Arbitrary<RandomPolicy> {
  const keys = Object.fromEntries(
    factKeys.map((key) => [
      key,
      fc.record(
        { one: arbitraryOf(schemaOf(key), key), two: arbitraryOf(schemaOf(key), key) },
        { requiredKeys: always.includes(key) ? ['one', 'two'] : ['one'] },
      ),
    ]),
  );
  const policy = arbitraryOf(schemaOf('policy'), 'policy');
  const voice = fc.record(
    { we: fc.constantFrom('we', 'name'), you: fc.constant('Members'), information: fc.constant('personal data') },
    { requiredKeys: [] },
  );
  return fc
    .tuple(policy, fc.record(keys, { requiredKeys: always }), voice)
    .map(([head, facts, spoken]) =>
      worded(mended({ policy: head, ...facts, outline: { voice: spoken } } as Plain), wordOf),
    );
}

/** `zq17 wordy`: no template, vocabulary or other text has it. */
export function plainWord(index: number): string {
  return `zq${index} wordy`;
}

function arbitraryOf(schemaNode: SchemaNode, name: string): fc.Arbitrary<unknown> {
  const node = resolved(schemaNode) as Node;
  if (name === 'see') return addresses(['contacts', 'rights', 'references', 'purposes', 'choices', 'retention']);
  if (name === 'stops') return addresses(['purposes', 'technologies', 'collection', 'disclosures']);
  if (node.enum) return fc.constantFrom(...node.enum);
  if (node.type === 'array') return listOf(node, name);
  if (node['x-refers']) return fc.constantFrom(...ids);
  if (Array.isArray(node.type)) return fc.oneof(wordOfVocabulary(node), objectOf(node));
  if (node['x-vocabulary']) return wordOfVocabulary(node);
  if (node.type === 'boolean') return sayableNo.includes(name) ? fc.boolean() : fc.constant(true);
  if (node.type === 'integer') return fc.integer({ min: node.minimum ?? 0, max: node.maximum ?? 100 });
  if (node.type === 'object') return objectOf(node);
  return fc.constantFrom(...(formats[node.format ?? ''] ?? ['text']));
}

function listOf(node: Node, name: string): fc.Arbitrary<unknown> {
  if (node['x-refers']) return fc.subarray(ids, { minLength: 1 });
  const item = arbitraryOf(node.items ?? {}, name);
  if (node.uniqueItems) return fc.uniqueArray(item, { minLength: 1, maxLength: 3 });
  const idOf = (value: unknown) => (typeof value === 'string' ? value : (value as Plain).id);
  const isNamed = (resolved(node.items ?? {}) as Node)['x-vocabulary'] !== undefined;
  return isNamed
    ? fc.uniqueArray(item, { minLength: 1, maxLength: 3, selector: idOf })
    : fc.array(item, { minLength: 1, maxLength: 3 });
}

function objectOf(node: Node): fc.Arbitrary<unknown> {
  if (!node.properties) {
    const value = arbitraryOf(node.additionalProperties as SchemaNode, '');
    return fc.record({ one: value, two: value }, { requiredKeys: ['one'] });
  }
  const fields = Object.entries(node.properties).filter(([name]) => !leftOut.includes(name));
  const record = fc.record(
    Object.fromEntries(fields.map(([name, field]) => [name, name === 'id' ? ownId : arbitraryOf(field, name)])),
    { requiredKeys: [...(node.required ?? [])] },
  );
  return node.minProperties ? record.filter((value) => Object.keys(value).length > 0) : record;
}

const ownId = fc.constantFrom('own-one', 'own-two', 'own-three', 'own-four');

function wordOfVocabulary(node: Node): fc.Arbitrary<string> {
  return fc.constantFrom(...Object.keys(vocabulary[node['x-vocabulary'] as VocabularyName].terms));
}

function addresses(keys: readonly string[]): fc.Arbitrary<unknown> {
  return fc.uniqueArray(
    fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...ids)).map((steps) => steps.join('.')),
    { minLength: 1, maxLength: 2 },
  );
}

/** The policy without what `link` would refuse: references that lead nowhere or in rings, ways that lead nowhere. */
function mended(policy: Plain): Plain {
  const head = policy.policy as Plain;
  for (;;) {
    const before = JSON.stringify(policy);
    if (head.scope && !keep(policy, head.scope, definitionOf('policyScope') as Node, 'scope')) delete head.scope;
    for (const part of ['laws', 'relations']) mendMap(policy, head, part, schemaOf('policy').properties?.[part]);
    for (const key of factKeys) mendMap(policy, policy, key, { additionalProperties: schemaOf(key) });
    if (JSON.stringify(policy) === before) return policy;
  }
}

function mendMap(policy: Plain, holder: Plain, key: string, map: SchemaNode | undefined): void {
  const facts = holder[key] as Plain | undefined;
  const node = resolved(map ?? {}).additionalProperties as SchemaNode;
  for (const [id, fact] of Object.entries(facts ?? {})) {
    if (key === 'contacts') reachable(fact as Plain);
    if (!keep(policy, fact, resolved(node) as Node, id)) delete facts?.[id];
  }
  if (facts && Object.keys(facts).length === 0) delete holder[key];
}

function reachable(contact: Plain): void {
  if (!['email', 'url', 'page', 'phone', 'post'].some((way) => way in contact)) contact.page = 'text';
}

/** Takes out what leads nowhere; false where the value cannot stand without it. */
function keep(policy: Plain, value: unknown, node: Node, self: string): boolean {
  if (value === null || typeof value !== 'object') return true;
  const fields = value as Plain;
  for (const [name, field] of Object.entries(fields)) {
    const inner = resolved(node.properties?.[name] ?? {}) as Node;
    const target = inner['x-refers'];
    if (target || name === 'see' || name === 'stops') {
      const leads = (id: unknown) =>
        exists(policy, target, String(id)) &&
        !(onward.includes(name) && self !== 'one') &&
        !(target && self === id && onward.includes(name));
      if (Array.isArray(field)) {
        fields[name] = field.filter(leads);
        if ((fields[name] as unknown[]).length === 0) delete fields[name];
      } else if (!leads(field)) delete fields[name];
    } else if (Array.isArray(field)) {
      const item = resolved(inner.items ?? {}) as Node;
      const kept = field.filter(
        (one) => keep(policy, one, item, self) && (name !== 'how' || leadsSomewhere(one as Plain)),
      );
      if (kept.length > 0) fields[name] = kept;
      else delete fields[name];
    } else if (!keep(policy, field, inner, self)) delete fields[name];
  }
  for (const [field, other] of together) if (!(other in fields)) delete fields[field];
  const empty = (node.minProperties ?? 0) > Object.keys(fields).length;
  return !empty && (node.required ?? []).every((name) => name in fields);
}

function leadsSomewhere(way: Plain): boolean {
  return ['via', 'by', 'at'].some((step) => step in way);
}

function exists(policy: Plain, target: string | undefined, id: string): boolean {
  const keys = target === 'parties' ? ['recipients', 'processors', 'audiences'] : [target ?? id.split('.')[0] ?? ''];
  const name = target ? id : (id.split('.')[1] ?? '');
  return keys.some((key) => Object.hasOwn((policy[key] ?? {}) as Plain, name));
}

/** Puts a word of its own into every text and every address. */
function worded(data: Plain, wordOf: (index: number) => string): RandomPolicy {
  const tokens = new Map<string, string>();
  const put = (path: readonly (string | number)[], text: string, before = '') => {
    let at: unknown = data;
    for (const step of path.slice(0, -1)) at = (at as Plain)[step];
    (at as Plain)[path[path.length - 1] ?? ''] = before + text;
    tokens.set(path.join('.'), text);
  };
  walk(data, schema as unknown as SchemaNode, ({ path, node }) => {
    if (path[0] === 'outline') return;
    const index = tokens.size;
    if (node.format === 'email') put(path, `zq${index}@example.com`);
    else if (node.format === 'url') put(path, `https://zq${index}.example/wordy`);
    else if (node.format !== 'phone' && node['x-text']) {
      put(path, wordOf(index), path.some((step) => verbPhrases.includes(String(step))) ? 'keep ' : '');
    }
  });
  return { data, tokens };
}
