/** What the page that lists all policies may print; all of it is plain text. */
export interface IndexContext {
  readonly locale: string;
  readonly words: { readonly title: string; readonly none: string };
  readonly stylesheet: string;
  readonly stylesheetHash: string;
  /** The HTML of all policies; null where there are none. */
  readonly policies: string | null;
}

/** A policy in the list. */
export interface IndexPolicyContext {
  readonly id: string;
  readonly title: string;
  /** Where its page is; null where none was made. */
  readonly href: string | null;
  readonly language: string;
  readonly direction: 'rtl' | null;
  readonly details: readonly { readonly label: string; readonly text: string; readonly date: string | null }[];
  readonly files: readonly { readonly href: string; readonly label: string; readonly text: string }[];
}
