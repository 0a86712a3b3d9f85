import { append } from '../../core/append';
import { type Data, type Fact, factsOf, type Model } from '../../model/model';
import { findRegion, findTerm, type VocabularyName } from '../../model/vocabulary';
import { factKeys, nodeBelow, type SchemaNode } from '../../model/walk';
import { stateOf } from './fact-state';

/** A word of the vocabulary with its label and its names in other vocabularies. */
interface ResolvedTerm {
  readonly term: string;
  readonly label: string;
  readonly maps?: object;
}

/** The facts of every key that has some, by key and id: texts as they were written, words of the vocabulary resolved. */
export function resolvedFacts(model: Model): Readonly<Record<string, unknown>> {
  const keys = factKeys.map((key) => [key, factsOf(model, key)] as const).filter(([, facts]) => facts.length > 0);
  return Object.fromEntries(keys.map(([key, facts]) => [key, byId(facts)]));
}

/** What stands under `policy`, with the id of the policy: the title and single values as written, facts resolved. */
export function resolvedPolicy(model: Model, id: string): Readonly<Record<string, unknown>> {
  const parts = new Map<string, unknown>();
  const groups = new Map<string, Fact[]>();
  for (const fact of model.facts.values()) {
    const [key, part, below] = fact.address.split('.');
    if (key !== 'policy' || part === undefined) continue;
    if (below !== undefined) {
      append(groups, part, fact);
      parts.set(part, {});
    } else {
      parts.set(part, fact.path.at(-1) === part ? resolvedFact(fact) : fact.data[part]);
    }
  }
  for (const [part, facts] of groups) parts.set(part, byId(facts));
  return { id, title: model.title, language: model.language, ...Object.fromEntries(parts) };
}

function byId(facts: readonly Fact[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(facts.map((fact) => [fact.id, resolvedFact(fact)]));
}

function resolvedFact(fact: Fact): Readonly<Record<string, unknown>> {
  return copyOf(fact.data, fact.schema, { state: stateOf(fact) });
}

/** A copy of the data in which the words of the vocabulary are terms; what the schema says nothing of is as written. */
function resolved(value: unknown, node: SchemaNode | undefined): unknown {
  if (node === undefined) return value;
  if (typeof value === 'string') {
    const name = vocabularyOf(node);
    return name === undefined ? value : resolvedTerm(name, value);
  }
  if (value === null || typeof value !== 'object') return value;
  if (!Array.isArray(value)) return copyOf(value as Data, node, {});
  const item = nodeBelow(node, value, '0');
  return item ? value.map((each) => resolved(each, item)) : value;
}

/** Puts what stands in the data after what is in the copy already. */
function copyOf(data: Data, node: SchemaNode, copy: Record<string, unknown>): Record<string, unknown> {
  for (const key of Object.keys(data)) copy[key] = resolved(data[key], nodeBelow(node, data, key));
  return copy;
}

function vocabularyOf(node: SchemaNode): VocabularyName | undefined {
  if (node.format === 'country') return 'countries';
  if (node.format === 'region') return 'subdivisions';
  return node['x-vocabulary'] as VocabularyName | undefined;
}

function resolvedTerm(name: VocabularyName, term: string): ResolvedTerm {
  const { label = term, maps } = (name === 'subdivisions' ? findRegion(term) : findTerm(name, term)) ?? {};
  return maps ? { term, label, maps } : { term, label };
}
