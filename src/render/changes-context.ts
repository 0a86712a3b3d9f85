/** What the page of changes may print; all of it is plain text. */
export interface ChangesContext {
  readonly locale: string;
  readonly direction: 'rtl' | null;
  readonly title: string;
  readonly words: Readonly<Record<'skip' | 'before' | 'now' | 'read' | 'nothing' | 'same' | 'why', string>>;
  readonly stylesheet: string;
  readonly stylesheetHash: string;
  readonly policies: readonly ChangedPolicyContext[];
}

/** A policy in two versions. */
export interface ChangedPolicyContext {
  readonly headingId: string;
  readonly title: string;
  readonly base: EditionContext;
  readonly head: EditionContext;
  /** Why there are no changes, where there are none. */
  readonly note: string | null;
  readonly groups: readonly ChangeGroupContext[];
}

/** A version of a policy. */
export interface EditionContext {
  readonly headingId: string;
  readonly heading: string;
  readonly isThere: boolean;
  readonly details: readonly { readonly label: string; readonly text: string; readonly date: string | null }[];
  readonly href: string | null;
  readonly hrefLabel: string | null;
}

/** Changes that mean as much as one another. */
export interface ChangeGroupContext {
  readonly headingId: string;
  readonly heading: string;
  readonly lead: string;
  readonly changes: readonly ChangeContext[];
}

/** A change: both sides of it, or where it has not two, what happened. */
export interface ChangeContext {
  readonly subject: string;
  /** Where the statement is on the page of the new version; null where nothing tells. */
  readonly href: string | null;
  readonly was: string | null;
  readonly is: string | null;
  readonly words: string;
  readonly reason: string | null;
  readonly law: string | null;
  readonly lawHref: string | null;
}
