// Made from config.schema.json by make generate; do not edit.

/**
 * A list of words, one of which has to be among those of the fact; or keys and values, all of which hold.
 *
 * @minItems 1
 * @maxItems 100
 */
export type Condition =
  | readonly Word[]
  | {
      /**
       * At least one is among these.
       *
       * @minItems 1
       * @maxItems 100
       */
      readonly any?: readonly Word[];
      /**
       * There is at least one, and all are among these.
       *
       * @minItems 1
       * @maxItems 100
       */
      readonly only?: readonly Word[];
      /**
       * At least one is not among these.
       *
       * @minItems 1
       * @maxItems 100
       */
      readonly not?: readonly Word[];
      /**
       * None is among these, or nothing is stated.
       *
       * @minItems 1
       * @maxItems 100
       */
      readonly none?: readonly Word[];
    };
/**
 * A word stands for itself and for all that it covers, with `/*` after it or without; `*` stands for any letters, and alone for anything at all.
 */
export type Word = string;

/**
 * The configuration of policyc: the rules that an organisation keeps in all its policies, and where it publishes them.
 */
export interface HouseConfig {
  readonly site?: Site;
  /**
   * The organisation's own rules, by ids of their own.
   */
  readonly rules?: {
    readonly [k: string]: HouseRule;
  };
}
/**
 * Where the pages are published, and where their sources can be read.
 */
export interface Site {
  /**
   * The address below which each policy has a folder of its own; a page says there that it stands.
   */
  readonly url?: string;
  /**
   * The address of a place in the sources, with `{file}`, `{line}` and `{endLine}` in it; each section of a page leads there.
   */
  readonly source?: string;
}
/**
 * One rule: what no policy may say, or what it must.
 */
export interface HouseRule {
  /**
   * What holds where all is well, as a sentence without a full stop. Absent: the id in words.
   */
  readonly title?: string;
  /**
   * How much a finding weighs. Absent: error.
   */
  readonly severity?: 'error' | 'warning' | 'info';
  /**
   * Why it matters: a sentence or two with full stops.
   */
  readonly why?: string;
  /**
   * What to do, as a clause that begins small, without a full stop.
   */
  readonly fix?: string;
  /**
   * The document that asks for it. Absent: House rules.
   */
  readonly citation?: string;
  /**
   * The first day on which the rule applies.
   */
  readonly from?: string;
  /**
   * The last day on which it applies.
   */
  readonly until?: string;
  /**
   * Which facts the rule is about. Absent: all of which it can be.
   */
  readonly where?: Match;
  /**
   * What must not be said. Give this or `require`.
   */
  readonly forbid?: Match;
  /**
   * What must be said: with `where`, of each of its facts; without, of at least one fact of the policy. With a `key` of its own it is about the policy, wherever `where` finds something.
   */
  readonly require?: Match;
}
/**
 * What a fact of a policy is like: each key given must hold.
 */
export interface Match {
  /**
   * Keys of the policy that are looked at. Absent: every key that can say all that is asked.
   *
   * @minItems 1
   * @maxItems 23
   *
   * Items: A key of a policy.
   */
  readonly key?: readonly (
    | 'controllers'
    | 'contacts'
    | 'references'
    | 'definitions'
    | 'audiences'
    | 'categories'
    | 'purposes'
    | 'processors'
    | 'recipients'
    | 'technologies'
    | 'collection'
    | 'disclosures'
    | 'transfers'
    | 'retention'
    | 'rights'
    | 'choices'
    | 'consent'
    | 'automatedDecisions'
    | 'security'
    | 'children'
    | 'authorities'
    | 'changes'
    | 'statements'
  )[];
  /**
   * The `kind` of the fact; for `contacts` and `controllers`, its `role`. Needs `key`.
   */
  readonly kind?: Condition;
  /**
   * What data it is about: words of the vocabulary, also where a category holds them.
   */
  readonly data?: Condition;
  /**
   * Whether it is about data that the law, or the policy, calls sensitive.
   */
  readonly sensitive?: boolean;
  /**
   * For what: words of the vocabulary, of the purpose itself or of the purposes that it names.
   */
  readonly purposes?: Condition;
  /**
   * On which legal bases, or conditions for sensitive data, its purposes rest.
   */
  readonly legalBases?: Condition;
  /**
   * What is done with data. A disclosure with `consideration` is a `sell` too.
   */
  readonly action?: Condition;
  /**
   * Who receives it: words of the vocabulary. Every processor is a `processor`.
   */
  readonly recipients?: Condition;
  /**
   * Where it goes: countries, states and provinces by code, and `EU` and `EEA`.
   */
  readonly countries?: Condition;
  /**
   * What protects data abroad: words of the vocabulary; of a processor, what transfers to it rest on counts too.
   */
  readonly safeguards?: Condition;
  /**
   * Whose data it is: words of the vocabulary.
   */
  readonly audiences?: Condition;
  /**
   * Where it comes from: words of the vocabulary.
   */
  readonly sources?: Condition;
  /**
   * How long data is kept, or a technology lasts. What states no period is neither.
   */
  readonly period?: {
    /**
     * It is no longer than this.
     */
    readonly atMost?: string;
    /**
     * It is no shorter than this.
     */
    readonly atLeast?: string;
  };
  /**
   * Fields of the fact that are there. Needs `key`.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly states?: readonly Word[];
  /**
   * Whether it happens. Absent: all but `never`.
   */
  readonly modality?: Condition;
}
