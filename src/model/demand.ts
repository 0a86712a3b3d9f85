import { oncePer } from '../core/once';
import { type Constraint, followed, wholePolicy } from './constraints';
import type { Format } from './format';
import { type FormatName, formats } from './formats';
import type { VocabularyName } from './vocabulary';
import { type Below, belowKey } from './walk';

/**
 * What the schema asks of a value, laid out alike for all values: such objects are read several times as fast as nodes of
 * the schema, each of which has other keys.
 */
export interface Demand {
  readonly takesText: boolean;
  readonly takesList: boolean;
  readonly takesMap: boolean;
  readonly takesBoolean: boolean;
  readonly takesInteger: boolean;
  readonly maxLength: number;
  readonly pattern: RegExp | undefined;
  readonly format: Format | undefined;
  readonly words: ReadonlySet<string> | undefined;
  readonly reserved: ReadonlySet<string> | undefined;
  readonly vocabulary: VocabularyName | undefined;
  readonly minimum: number;
  readonly maximum: number;
  readonly minItems: number;
  readonly maxItems: number;
  readonly isSet: boolean;
  readonly minProperties: number;
  readonly maxProperties: number;
  readonly required: readonly string[];
  readonly below: DemandBelow;
}

/** What is asked one step down. */
interface DemandBelow extends Below<Demand> {
  readonly node: Constraint;
  items: Demand | undefined;
  names: Demand | undefined;
}

/** What is asked of one file of a policy: keys that a whole policy needs may stand in another file. */
export function demandOfFile(): Demand {
  return demandOf(oneFile);
}

const { required: _, ...oneFile }: Constraint = wholePolicy;

/** What is asked of the items of a list. */
export function demandOfItems({ below }: Demand): Demand | undefined {
  if (below.items === undefined && below.node.items) below.items = demandOf(below.node.items);
  return below.items;
}

/** What is asked of the names of keys, where they are free. */
export function demandOfNames({ below }: Demand): Demand | undefined {
  const { propertyNames } = below.node;
  if (below.names === undefined && propertyNames) below.names = demandOf(propertyNames);
  return below.names;
}

/** What is asked of the value of a key; undefined for a key that there is not. */
export function demandOfValue({ below }: Demand, key: string): Demand | undefined {
  return belowKey(below, below.node, key, demandOf);
}

const demandOfWhole = oncePer(laidOut);

function demandOf(node: Constraint): Demand {
  return demandOfWhole(followed(node));
}

function laidOut(node: Constraint): Demand {
  const takes = (type: string) => isClear(node) && (node.type === type || node.type?.includes(type) === true);
  return {
    takesText: takes('string'),
    takesList: takes('array'),
    takesMap: takes('object'),
    takesBoolean: takes('boolean'),
    takesInteger: takes('integer'),
    maxLength: node.maxLength ?? Number.POSITIVE_INFINITY,
    pattern: node.pattern === undefined ? undefined : new RegExp(node.pattern, 'u'),
    format: node.format === undefined ? undefined : formats[node.format as FormatName],
    words: node.enum && new Set(node.enum),
    reserved: node.not?.enum && new Set(node.not.enum),
    vocabulary: node['x-vocabulary'] as VocabularyName | undefined,
    minimum: node.minimum ?? Number.NEGATIVE_INFINITY,
    maximum: node.maximum ?? Number.POSITIVE_INFINITY,
    minItems: node.minItems ?? 0,
    maxItems: node.maxItems ?? Number.POSITIVE_INFINITY,
    isSet: node.uniqueItems === true,
    minProperties: node.minProperties ?? 0,
    maxProperties: node.maxProperties ?? Number.POSITIVE_INFINITY,
    required: node.required ?? [],
    below: { node, properties: new Map(), items: undefined, entries: undefined, names: undefined },
  };
}

/** Keywords that `laidOut` takes down, and those that ask nothing of a value. */
const understood = new Set([
  ...['type', 'minLength', 'maxLength', 'pattern', 'format', 'enum', 'not', 'minimum', 'maximum', 'required'],
  ...['minItems', 'maxItems', 'uniqueItems', 'items', 'minProperties', 'maxProperties', 'properties'],
  ...['additionalProperties', 'propertyNames', '$ref', '$schema', '$id', '$defs', 'title', 'description', 'examples'],
  ...['enumDescriptions', 'x-text', 'x-refers', 'x-vocabulary', 'x-words'],
]);

/** False for a part of the schema that asks what is not taken down here: no value is called good by it. */
function isClear(node: Constraint): boolean {
  const { not = {}, minLength = 0, enum: words, format } = node;
  return (
    Object.keys(node).every((key) => understood.has(key)) &&
    Object.keys(not).every((key) => key === 'enum') &&
    minLength <= 1 &&
    words?.every((word) => typeof word === 'string') !== false &&
    (format === undefined || Object.hasOwn(formats, format))
  );
}
