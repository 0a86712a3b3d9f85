/** The flows that a policy states, as a picture and as the table that has the last word. */
export interface Picture {
  /** Plain text. */
  readonly heading: string;
  /** A sentence under the heading, as inline Markdown. */
  readonly lead: string;
  /** One for what lines connect; none where a column would hold too much to be looked at: the table stands alone. */
  readonly drawings: readonly Drawing[];
  /** What the table is called where it is folded; plain text. */
  readonly tableLabel: string;
  /** The flows in rows, and what the policy does not state. */
  readonly table: Tabled;
  /** Who sees whose data, where groups of people receive the data of others; its heading is plain text. */
  readonly matrix?: { readonly heading: string; readonly block: Tabled };
}

/** A table in Markdown, and the addresses of the facts that it says. */
export interface Tabled {
  readonly facts: readonly string[];
  readonly markdown: string;
}

/** Three columns of nodes and the lines between them, in the order in which the policy states them. */
export interface Drawing {
  /** What the picture shows, for those who do not see it; plain text. */
  readonly description: string;
  /** The headings of the columns: data, purposes, recipients; plain text. */
  readonly columns: readonly [string, string, string];
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** What stands at the end of a line. */
export interface Node {
  /** `d1`, `p3`, `r2`: unique in the drawing. */
  readonly id: string;
  /** 0 for data, 1 for purposes, 2 for recipients. */
  readonly column: 0 | 1 | 2;
  /** Each is inline Markdown; more than one where things with the same lines share a node. */
  readonly labels: readonly string[];
  /** Whose data it is, as inline Markdown. */
  readonly note?: string;
  /** The addresses of the facts that it stands for. */
  readonly facts: readonly string[];
}

/** A line from data to a purpose, from a purpose to a recipient, or from data to a recipient past all purposes. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  /** The addresses of the facts that state it. */
  readonly facts: readonly string[];
}
