/** What the page of one version of a policy may print; all of it is plain text but the frozen text of the page. */
export interface VersionContext {
  readonly locale: string;
  readonly direction: 'rtl' | null;
  readonly policyId: string;
  readonly title: string;
  readonly canonical: string | null;
  readonly alternates: readonly { readonly href: string; readonly type: string }[];
  readonly stylesheet: string;
  readonly stylesheetHash: string;
  readonly skip: string;
  readonly mainId: string;
  /** `An earlier version: 1.0`. */
  readonly heading: string;
  readonly headingId: string;
  readonly details: readonly VersionDetail[];
  readonly textHtml: string;
}

/** What is said of a version: one line of text or several, or a link. */
export interface VersionDetail {
  readonly label: string;
  readonly lines: readonly string[];
  readonly href: string | null;
  readonly text: string | null;
}
