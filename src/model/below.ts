/** What the schema says one step down from a part of it, laid out in some way, each when it is first asked for. */
export interface Below<LaidOut> {
  /** By the keys that the schema names. */
  readonly properties: Map<string, LaidOut>;
  /** At all other keys. */
  entries: LaidOut | undefined;
}

/** A part of the schema, as far as keys are concerned. */
interface Keyed<Node> {
  readonly properties?: Readonly<Record<string, Node>> | undefined;
  readonly additionalProperties?: boolean | Node | undefined;
}

/** What stands at a key; undefined for a key that there is not. */
export function belowKey<Node extends object, LaidOut>(
  below: Below<LaidOut>,
  { properties, additionalProperties }: Keyed<Node>,
  key: string,
  layOut: (node: Node) => LaidOut,
): LaidOut | undefined {
  const known = below.properties.get(key);
  if (known !== undefined) return known;
  if (properties && Object.hasOwn(properties, key)) {
    const laidOut = layOut(properties[key] as Node);
    below.properties.set(key, laidOut);
    return laidOut;
  }
  // Ids are not remembered: there is no end of them.
  if (typeof additionalProperties === 'object') below.entries ??= layOut(additionalProperties);
  return below.entries;
}
