import { directionOf } from './direction';
import type { PageTemplates } from './format';
import { inlinedStylesheet } from './inlined-stylesheet';
import type { VersionContext } from './version-context';

/** A version of a policy with its text as it was published, and what a page says around it. */
export interface PublishedVersion {
  readonly policyId: string;
  /** The text of the page, which is safe to stand on one. */
  readonly html: string;
  /** The title and the language where the text does not tell them. */
  readonly title: string;
  readonly language: string;
  readonly heading: string;
  readonly details: VersionContext['details'];
  readonly skip: string;
  readonly canonical?: string;
  readonly alternates: VersionContext['alternates'];
}

const opening = /^<article class="policy" id="policy\.title" aria-label="([^"]*)" lang="([^"]*)"/;
const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#x60': '`',
  '#x3D': '=',
};

/** The page of one version of a policy: its frozen text, with a note above it, on a page of today. */
export function renderVersionPage(
  { html, title, language, ...version }: PublishedVersion,
  page: Pick<PageTemplates, 'version' | 'stylesheet'>,
): string {
  const [, name = '', tag = language] = opening.exec(html) ?? [];
  const locale = plain(tag);
  return page.version({
    ...version,
    locale,
    direction: directionOf(locale),
    title: name === '' ? title : plain(name),
    canonical: version.canonical ?? null,
    mainId: freeId('main', html),
    headingId: freeId('version', html),
    ...inlinedStylesheet(page),
    textHtml: html,
  });
}

/** The text of an attribute. */
function plain(attribute: string): string {
  return attribute.replace(/&(amp|lt|gt|quot|#x27|#x60|#x3D);/g, (found, name: string) => signs[name] ?? found);
}

function freeId(wanted: string, html: string): string {
  let id = wanted;
  for (let count = 2; html.includes(` id="${id}"`); count++) id = `${wanted}-${count}`;
  return id;
}
