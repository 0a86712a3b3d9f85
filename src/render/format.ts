import type { View } from '../view/types';
import type { ChangesContext } from './changes-context';
import type { IndexContext, IndexPolicyContext } from './index-context';
import type { PageContext, PageWords } from './page-context';
import type { Translation } from './translations';
import type { VersionContext } from './version-context';
import type { VersionHistory } from './version-history';

/** A way to write a view to a file, such as an HTML page. `render` is pure and gives the whole text of the file. */
export interface Format {
  /** The name by which an author asks for it, and the name of its file in `formats/`. */
  readonly id: string;
  /** The name of the file made, inside the folder of the policy. */
  readonly file: string;
  /** It is made only where it is asked for by its name. */
  readonly isExtra?: boolean;
  render(input: RenderInput): string;
}

/** What every format gets; it takes what it needs. */
export interface RenderInput {
  readonly view: View;
  readonly page: PageInfo;
  readonly templates: PageTemplates;
}

/** What a page says about itself besides its text. */
export interface PageInfo {
  readonly policyId: string;
  /** The words that a page puts around the text, in the language of the view; plain text. */
  readonly words: PageWords;
  /** What the policy is about, for search engines: one or two sentences of plain text. */
  readonly description?: string;
  /** When the policy was last changed: `2024-05-31`. */
  readonly updated?: string;
  /** From when the policy holds: `2024-05-31`. */
  readonly effective?: string;
  /** When the policy was published: `2024-05-31`. */
  readonly posted?: string;
  readonly version?: string;
  /** The names of the same policy in the other formats, where they are made too. */
  readonly markdownFile?: string;
  readonly manifestFile?: string;
  /** The feed of the versions of the policy, where it is made. */
  readonly feedFile?: string;
  /** The versions before this one; absent where none was released. */
  readonly history?: VersionHistory;
  /** The address at which the page is published. */
  readonly canonical?: string;
  /** The same policy in other languages. */
  readonly translations?: readonly Translation[];
  /** What the page is in the words of schema.org: JSON that is safe inside a `script` element. */
  readonly structuredData?: string;
  /** The address at which the source of a section can be read, by the id of the section. */
  readonly sources?: ReadonlyMap<string, string>;
  /** A fragment stands under so many levels of headings; absent, one. */
  readonly headingOffset?: number;
  /** Markdown begins with what the page says of itself, for site generators. */
  readonly hasFrontMatter?: boolean;
}

/** The page around the text: compiled templates and the stylesheet that they carry inside. */
export interface PageTemplates {
  readonly html: (context: PageContext) => string;
  /** The page that lists all policies. */
  readonly index: (context: IndexContext) => string;
  /** A policy in it. */
  readonly indexPolicy: (context: IndexPolicyContext) => string;
  /** The page that shows what changed, and what its stylesheet has before that of all pages. */
  readonly changes: (context: ChangesContext) => string;
  readonly changesStyles: string;
  /** The page of one version that was released. */
  readonly version: (context: VersionContext) => string;
  readonly stylesheet: string;
}
