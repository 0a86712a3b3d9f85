import type { Model } from '../model/model';
import type { View } from '../view/types';
import type { PageInfo } from './format';
import { inlineToText } from './markdown-to-html';
import type { PageWords } from './page-context';
import { canonicalOf, type Site } from './site';
import { sourceLinks } from './source-links';
import { structuredData } from './structured-data';
import { text, toldUnder } from './told';
import { translationsOf } from './translations';

/** How a page is published: all that the policy itself does not say. */
export interface Publishing {
  readonly site?: Site;
  readonly headingOffset?: number;
  readonly hasFrontMatter?: boolean;
}

/** What a page says of itself, taken from the policy and from how it is published. */
export function pageInfo(
  model: Model,
  view: View,
  policyId: string,
  words: Readonly<Record<string, Readonly<Record<string, string>>>>,
  { site = {}, headingOffset, hasFrontMatter }: Publishing = {},
): PageInfo {
  const title = inlineToText(view.title);
  const canonical = site.url === undefined ? {} : { canonical: canonicalOf(site.url, policyId) };
  const dates = model.facts.get('policy.dates')?.data ?? {};
  const [controller] = [...model.facts.values()].filter((fact) => fact.kind === 'controllers');
  const name = String(controller?.data.name ?? controller?.data.legalName ?? '');
  const description = `${title}, ${name}`;
  const posted = text(dates.posted);
  const version = text(toldUnder(model, 'policy.version').get('version')?.version);
  return {
    policyId,
    words: pageWords(words.page),
    description,
    ...(typeof dates.updated === 'string' ? { updated: dates.updated } : {}),
    ...(typeof dates.effective === 'string' ? { effective: dates.effective } : {}),
    markdownFile: 'policy.md',
    manifestFile: 'manifest.json',
    ...(posted === undefined ? {} : { posted }),
    ...(version === undefined ? {} : { version }),
    ...canonical,
    translations: translationsOf(model, canonical.canonical),
    structuredData: structuredData(model, { title, description, ...canonical }),
    ...(site.source === undefined ? {} : { sources: sourceLinks(model, view, site.source) }),
    ...(headingOffset === undefined ? {} : { headingOffset }),
    ...(hasFrontMatter === undefined ? {} : { hasFrontMatter }),
  };
}

/** The words of a page, all of them; those that the language does not have are empty. */
export function pageWords(words: Readonly<Record<string, string>> = {}): PageWords {
  const { skip = '', contents = '', guide = '', link = '~', previous = '', next = '', source = '' } = words;
  return { skip, contents, guide, link, previous, next, source };
}
