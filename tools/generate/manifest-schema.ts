interface Node {
  readonly [key: string]: unknown;
}

/** What speaks to authors, and the names of formats that only our own validator knows. */
const forAuthors = ['examples', 'enumDescriptions', 'format', 'x-text', 'x-refers', 'x-vocabulary'];
/** The keys of a policy that are not facts. */
const notFacts = ['include', 'policy', 'outline', 'sections', 'waivers'];
/** The parts of `policy` that are facts. */
const factsOfPolicy = ['policyDates', 'policyScope', 'lawClaim', 'relation'];
const term = { $ref: '#/$defs/term' };

/**
 * The schema of manifests: the frame, which is written by hand, with the facts of the schema of policies in it. A word of
 * a vocabulary and a country become a term, and every fact has a state.
 */
export function manifestSchema(policySchema: Node, frame: Node): Node {
  const source = asNode(policySchema.properties);
  const facts = Object.fromEntries(Object.entries(source).filter(([key]) => !notFacts.includes(key)));
  const kinds = [...Object.values(facts).map(kindOf), ...factsOfPolicy];
  const definitions = mapValues(asNode(policySchema.$defs), resolved);
  for (const kind of kinds) definitions[kind] = withState(asNode(definitions[kind]));
  definitions.policy = identified(asNode(definitions.policy));
  const { manifestVersion, generator, policy, ...others } = asNode(frame.properties);
  const properties = {
    manifestVersion,
    generator,
    policy,
    ...mapValues(facts, resolved),
    ...others,
    outline: resolved(source.outline),
    waivers: resolved(source.waivers),
  };
  return reachable({ ...frame, properties, $defs: { ...definitions, ...asNode(frame.$defs) } });
}

/** A part of the schema of policies as it is in a manifest. */
function resolved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(resolved);
  if (value === null || typeof value !== 'object') return value;
  const node = value as Node;
  const { title, description } = node;
  if (node.$ref === '#/$defs/country' || node.$ref === '#/$defs/region') return { ...term, title, description };
  if (node['x-vocabulary'] && node.type === 'string') return { ...term, title, description };
  if (node['x-vocabulary']) {
    const { type: _, minLength: _m, maxLength: _l, pattern: _p, 'x-vocabulary': _v, title: _t, ...own } = node;
    const item = { ...asNode(resolved(own)), type: 'object', description: 'An item of the author.' };
    return { title, description, anyOf: [term, item] };
  }
  const kept = Object.entries(node).filter(([key]) => !forAuthors.includes(key));
  return Object.fromEntries(
    kept.map(([key, child]) => {
      if (key === 'properties' || key === '$defs') return [key, mapValues(asNode(child), resolved)];
      return [key, key === 'enum' || key === 'required' ? child : resolved(child)];
    }),
  );
}

function kindOf(key: unknown): string {
  return String(asNode(asNode(key).additionalProperties).$ref)
    .split('/')
    .at(-1) as string;
}

function withState(fact: Node): Node {
  const required = ['state', ...((fact.required as readonly string[] | undefined) ?? [])];
  return { ...fact, required, properties: { state: { $ref: '#/$defs/state' }, ...asNode(fact.properties) } };
}

function identified(policy: Node): Node {
  const id = { $ref: '#/$defs/name', title: 'Id', description: 'The id of the policy: the name of its folder.' };
  const { title, language, ...others } = asNode(policy.properties);
  const written = { ...asNode(language), description: 'The language the policy is written in.' };
  return { ...policy, required: ['id', 'title', 'language'], properties: { id, title, language: written, ...others } };
}

/** Without the definitions that nothing refers to. */
function reachable(schema: Node): Node {
  const definitions = asNode(schema.$defs);
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    const reference = Object.hasOwn(value, '$ref') ? String((value as Node).$ref) : '';
    const name = reference.replace('#/$defs/', '');
    if (reference !== '' && !found.has(name)) {
      found.add(name);
      visit(definitions[name]);
    }
    for (const child of Object.values(value)) visit(child);
  };
  const { $defs: _, ...root } = schema;
  visit(root);
  return { ...root, $defs: Object.fromEntries(Object.entries(definitions).filter(([name]) => found.has(name))) };
}

function mapValues(map: Node, change: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}

function asNode(value: unknown): Node {
  return value as Node;
}
