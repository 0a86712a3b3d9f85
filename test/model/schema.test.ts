import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import secureSchema from 'ajv/lib/refs/json-schema-secure.json';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { formats } from '../../src/model/formats';
import schema from '../../src/model/policy.schema.json';
import { findTerm, type VocabularyName, vocabulary } from '../../src/model/vocabulary';

interface Node {
  readonly [keyword: string]: unknown;
}

/** A part of the schema: `place` names it, `isKey` tells that it describes a key. */
interface Part {
  readonly place: string;
  readonly node: Node;
  readonly isKey: boolean;
}

const model = suite('policy schema');
const parts = [...partsOf(schema as Node, '', false)];
const keys = parts.filter(({ isKey }) => isKey);

model('has enough parts for the checks below to mean something', () => {
  assert.ok(keys.length > 300 && parts.length > keys.length);
});

model('gives every key a title, a description and an example', () => {
  const poor = keys.flatMap(({ place, node }) =>
    ['title', 'description', 'examples']
      .filter((word) => !isGiven(resolved(node)[word]))
      .map((word) => `${place} ${word}`),
  );
  assert.equal(poor, []);
});

model('ends every description with a full stop', () => {
  const open = parts.filter(({ node }) => typeof node.description === 'string' && !/[.…]$/.test(node.description));
  assert.equal(
    open.map(({ place }) => place),
    [],
  );
});

model('lets no object have keys of any name', () => {
  const open = parts.filter(({ node }) => {
    if (!types(node).includes('object')) return false;
    const isMap = typeof node.additionalProperties === 'object' && typeof node.propertyNames === 'object';
    return node.additionalProperties !== false && !isMap;
  });
  assert.equal(
    open.map(({ place }) => place),
    [],
  );
});

model('limits the length of every text, list and map', () => {
  const endless = parts.filter(({ node }) => {
    const isEndlessText = types(node).includes('string') && !('maxLength' in node || 'enum' in node || 'const' in node);
    const isEndlessList = types(node).includes('array') && !('maxItems' in node);
    const isEndlessMap = typeof node.additionalProperties === 'object' && !('maxProperties' in node);
    return isEndlessText || isEndlessList || isEndlessMap;
  });
  assert.equal(
    endless.map(({ place }) => place),
    [],
  );
});

model('says what every value of an enumeration means', () => {
  const unsaid = parts.filter(({ node, place }) => {
    if (!Array.isArray(node.enum) || place.endsWith('/not')) return false;
    const said = node.enumDescriptions;
    return !Array.isArray(said) || said.length !== node.enum.length || !said.every(isGiven);
  });
  assert.equal(
    unsaid.map(({ place }) => place),
    [],
  );
});

model('has patterns that take a time in proportion to the text', () => {
  const slow = parts.filter(({ node }) => typeof node.pattern === 'string' && !isLinear(node.pattern));
  assert.equal(
    slow.map(({ place, node }) => `${place} ${node.pattern}`),
    [],
  );
});

model('patterns that may take long are seen', () => {
  const slow = [
    '^(a+)+$',
    '^(a|b)*$',
    '^a+a+$',
    '^[a-z]+[a-z0-9]*$',
    '^a+b?a+$',
    '^([a-z]+){0,6}$',
    '^a+(b){0,1}a+$',
    'a+$',
    '^(?=a)a+$',
    '^(a)\\1$',
  ];
  const fast = ['^[a-z][a-z0-9]*$', '^[a-z]+([.][a-z]+){0,6}$', '^[A-Z]{2}$', '^[^\\\\]+[.]ya?ml$', '^a+/a+$'];
  assert.equal([...slow, ...fast].filter(isLinear), fast);
});

model('passes the security check that comes with ajv', () => {
  const validate = new Ajv({ strict: false }).compile(secureSchema);
  const unsafe = parts.filter(({ node }) => !validate(node));
  assert.equal(
    unsafe.map(({ place }) => place),
    [],
  );
});

model('uses only keywords that the messages can tell about', () => {
  const told = [
    'type, required, properties, additionalProperties, propertyNames, items, enum, pattern, format, not',
    'minLength, maxLength, minItems, maxItems, minProperties, maxProperties, minimum, maximum, uniqueItems',
    'title, description, examples, enumDescriptions, x-text, x-refers, x-vocabulary, $ref, $defs, $schema, $id',
  ].flatMap((line) => line.split(', '));
  const untold = parts.flatMap(({ place, node }) =>
    Object.keys(node)
      .filter((word) => !told.includes(word))
      .map((word) => `${place} ${word}`),
  );
  assert.equal(untold, []);
});

model('names formats, vocabularies and top-level keys that exist', () => {
  const targets = [...Object.keys(schema.properties), 'parties'];
  const wrong = parts.filter(({ node }) => {
    const { format, 'x-vocabulary': name, 'x-refers': target } = node;
    if (typeof format === 'string' && !Object.hasOwn(formats, format)) return true;
    if (typeof name === 'string' && !Object.hasOwn(vocabulary, name)) return true;
    return typeof target === 'string' && !targets.includes(target);
  });
  assert.equal(
    wrong.map(({ place }) => place),
    [],
  );
});

model('has only definitions that are used', () => {
  const used = new Set(parts.map(({ node }) => node.$ref));
  assert.equal(
    Object.keys(schema.$defs).filter((name) => !used.has(`#/$defs/${name}`)),
    [],
  );
});

model('has examples that are valid where they stand', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  for (const word of ['enumDescriptions', 'x-text', 'x-refers', 'x-vocabulary']) ajv.addKeyword(word);
  for (const [name, { validate }] of Object.entries(formats)) ajv.addFormat(name, { type: 'string', validate });
  ajv.addSchema(schema);
  const wrong = parts
    .filter(({ place }) => place !== '')
    .flatMap(({ place, node }) => {
      const validate = ajv.compile({ $ref: `${schema.$id}#${place}` });
      return (Array.isArray(node.examples) ? node.examples : [])
        .filter((example) => !validate(example) || !hasKnownWords(example, node))
        .map((example) => `${place}: ${JSON.stringify(example)}`);
    });
  assert.equal(wrong, []);
});

model.run();

function* partsOf(node: Node, place: string, isKey: boolean): Generator<Part> {
  yield { node, place, isKey };
  for (const word of ['properties', '$defs']) {
    for (const [name, child] of Object.entries((node[word] ?? {}) as Node)) {
      yield* partsOf(child as Node, `${place}/${word}/${name}`, word === 'properties');
    }
  }
  for (const word of ['items', 'additionalProperties', 'propertyNames', 'not']) {
    const child = node[word];
    if (child !== null && typeof child === 'object') yield* partsOf(child as Node, `${place}/${word}`, false);
  }
}

function resolved(node: Node): Node {
  if (typeof node.$ref !== 'string') return node;
  const definitions: Node = schema.$defs;
  return { ...resolved((definitions[node.$ref.replace('#/$defs/', '')] ?? {}) as Node), ...node };
}

function types({ type }: Node): readonly unknown[] {
  return Array.isArray(type) ? type : [type];
}

function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value.trim() !== '';
}

/** Every word of a vocabulary in an example is in it. */
function hasKnownWords(value: unknown, node: Node): boolean {
  const here = resolved(node);
  const name = here['x-vocabulary'] as VocabularyName | undefined;
  if (typeof value === 'string') return name === undefined || findTerm(name, value) !== undefined;
  if (Array.isArray(value)) return value.every((item) => hasKnownWords(item, (here.items ?? {}) as Node));
  if (value === null || typeof value !== 'object') return true;
  return Object.entries(value).every(([key, inside]) => {
    const child = ((here.properties ?? {}) as Node)[key] ?? here.additionalProperties;
    return hasKnownWords(inside, (typeof child === 'object' ? child : {}) as Node);
  });
}

interface Atom {
  readonly set: RegExp;
  readonly isEndless: boolean;
  readonly isOptional: boolean;
}

/**
 * True for a pattern of which it can be seen that it takes a time in proportion to the text: bound at both ends, and of
 * two repetitions without end that can match the same character, something stands between that neither can match, so
 * that there is one way only to share out a text. Alternatives, looking around, references back and groups repeated
 * without end are not looked into, but refused.
 */
function isLinear(pattern: string): boolean {
  const atoms = pattern.startsWith('^') && pattern.endsWith('$') ? atomsOf(pattern.slice(1, -1)) : undefined;
  if (!atoms) return false;
  return atoms.every((atom, index) => {
    if (!atom.isEndless) return true;
    for (const next of atoms.slice(index + 1)) {
      if (next.isEndless && overlap(atom.set, next.set)) return false;
      if (!next.isOptional && !overlap(atom.set, next.set)) return true;
    }
    return true;
  });
}

/** The characters and classes of a pattern in a row, what is in groups twice, so that repetitions meet themselves. */
function atomsOf(pattern: string): readonly Atom[] | undefined {
  const atoms: Atom[] = [];
  const token = /(\[(?:\\.|[^\]\\])+\]|[A-Za-z0-9/-])([+*?]|\{\d+(?:,\d+)?\})?|\(([^()]*)\)(\{\d+,\d+\})?/gy;
  while (token.lastIndex < pattern.length) {
    const match = token.exec(pattern);
    if (!match) return undefined;
    const [, characters, repeat = '', group] = match;
    const inner = group === undefined ? undefined : atomsOf(group);
    // What can be left out keeps nothing apart, unless it comes last.
    const isOptionalGroup = group !== undefined && /\{0/.test(match[4] ?? '') && token.lastIndex < pattern.length;
    if ((group !== undefined && !inner) || isOptionalGroup) return undefined;
    if (inner) atoms.push(...inner, ...inner);
    else {
      const isOptional = /^(?:[*?]|\{0)/.test(repeat);
      atoms.push({ set: new RegExp(`^${characters}$`, 'u'), isEndless: /[+*]/.test(repeat), isOptional });
    }
  }
  return atoms;
}

function overlap(a: RegExp, b: RegExp): boolean {
  for (let code = 0; code < 256; code++) {
    const character = String.fromCharCode(code);
    if (a.test(character) && b.test(character)) return true;
  }
  return false;
}
