/** A text, a number, true, false or null, and where it stands; one left out is the empty place after its colon or dash. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly data: string | number | boolean | null;
  readonly start: number;
  readonly end: number;
}

/** A list; in block form it reaches from its first dash to the end of its last item. */
export interface ListNode {
  readonly kind: 'list';
  readonly data: readonly unknown[];
  readonly start: number;
  readonly end: number;
  readonly items: readonly Node[];
}

/** A map whose keys are all texts, none of them twice; `keys` and `values` go together. */
export interface MapNode {
  readonly kind: 'map';
  readonly data: Readonly<Record<string, unknown>>;
  readonly start: number;
  readonly end: number;
  readonly keys: readonly KeyNode[];
  readonly values: readonly Node[];
}

/** A scalar that is a text, as keys have to be. */
export type KeyNode = ScalarNode & { readonly data: string };

/** A value of a file with its place. */
export type Node = ScalarNode | ListNode | MapNode;
