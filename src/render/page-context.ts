import type { PictureContext } from './fill-picture';
import type { SummaryContext } from './fill-summary';
import type { Translation } from './translations';

/** What a page template may print. Names that end in `Html` are HTML made by us; every other name is plain text. */
export interface PageContext {
  readonly locale: string;
  readonly direction: 'rtl' | null;
  readonly policyId: string;
  readonly title: string;
  readonly titleHtml: string;
  readonly description: string | null;
  readonly updated: string | null;
  readonly effective: string | null;
  readonly head: HeadContext;
  /** Only the text of the page is printed, for a page of somebody else around it: no head, no styles. */
  readonly isFragment: boolean;
  /** The level of the headings of the first level; `h{{topLevel}}` in a template. */
  readonly topLevel: number;
  readonly alternates: readonly { readonly href: string; readonly type: string }[];
  readonly stylesheet: string;
  /** The SHA-256 of the stylesheet in base 64, by which the page allows this stylesheet and no other. */
  readonly stylesheetHash: string;
  readonly words: PageWords;
  readonly mainId: string;
  readonly opening: readonly StatementContext[];
  /** What the facts answer to the questions that readers ask first; the rest of the opening comes after it. */
  readonly summary: SummaryContext | null;
  readonly openingAfter: readonly StatementContext[];
  readonly contents: ContentsContext | null;
  /** A list of the sections that stands beside the text or folds; null for a page with few sections. */
  readonly guide: { readonly label: string; readonly entries: readonly ContentsEntryContext[] } | null;
  /** The flows of data, which stand before the first section. */
  readonly picture: PictureContext<StatementContext> | null;
  readonly sections: readonly SectionContext[];
  /** The versions before this one; null where none was released. */
  readonly history: HistoryContext | null;
  readonly closing: readonly StatementContext[];
}

/** What the head of a page tells programs; empty names are null. */
export interface HeadContext {
  /** The address at which the page is published. */
  readonly canonical: string | null;
  /** The same policy in other languages, and the page itself among them. */
  readonly translations: readonly Translation[];
  /** The language and the country of the page in the words of Open Graph: `en_GB`. */
  readonly ogLocale: string | null;
  /** JSON that is safe inside a `script` element. */
  readonly structuredData: string | null;
}

/** A table of contents; without a heading it is named by `words.contents`. */
export interface ContentsContext {
  readonly heading: string | null;
  readonly headingId: string;
  readonly entries: readonly ContentsEntryContext[];
}

/** A line of the table of contents and the lines under it. */
export interface ContentsEntryContext {
  readonly href: string;
  readonly number: string | null;
  readonly textHtml: string;
  readonly entries: readonly ContentsEntryContext[];
}

/** A neighbour of a section. */
export interface StepContext {
  readonly href: string;
  readonly number: string | null;
  readonly textHtml: string;
}

/** A section; an id that is taken already on the page is null. */
export interface SectionContext {
  readonly id: string | null;
  readonly headingId: string;
  readonly level: number;
  readonly number: string | null;
  readonly headingHtml: string;
  readonly runIn: boolean;
  /** The address at which the source of the section can be read. */
  readonly sourceHref: string | null;
  /** The name of the link to the section itself; null where there is none. */
  readonly linkLabel: string | null;
  /** The sections before and after it, on pages that have a guide. */
  readonly previous: StepContext | null;
  readonly next: StepContext | null;
  readonly statements: readonly StatementContext[];
  readonly sections: readonly SectionContext[];
}

/** A block; `facts` are the addresses it says, with spaces between. */
export interface StatementContext {
  readonly anchor: string | null;
  /** Further ids of the statement: the addresses of the other facts it says. */
  readonly alsoAnchors: readonly string[];
  readonly number: string | null;
  /** The name of the link to the statement itself; null where there is none. */
  readonly linkLabel: string | null;
  readonly facts: string;
  readonly html: string;
}

/** The earlier versions as a page template prints them. */
export interface HistoryContext {
  readonly id: string;
  readonly heading: string;
  readonly headingId: string;
  readonly versions: readonly {
    readonly href: string;
    readonly label: string;
    readonly applied: readonly string[];
    readonly summary: string;
  }[];
}

/** Labels for what has no words of its own in a policy. */
export interface PageWords {
  /** The link that takes a keyboard to the text: `Skip to the text`. */
  readonly skip: string;
  /** The name of a table of contents that has no heading: `Contents`. */
  readonly contents: string;
  /** The name of the list of sections beside the text: `On this page`. */
  readonly guide: string;
  /** The name of a link to a part of the page, which stands for `~`: `Link to ~`. */
  readonly link: string;
  /** What stands before the name of the section before, and of the section after. */
  readonly previous: string;
  readonly next: string;
  /** The name of a link to the source of a section: `Source`. */
  readonly source: string;
}
