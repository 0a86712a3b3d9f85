import { isAbsolute } from 'node:path';
import { builtInTemplates, pageNames, type Templates } from '../built-in';
import type { Diagnostic } from '../core/diagnostic';
import type { FoundPolicy } from '../io/find-policies';
import { quoted } from '../io/words';
import type { ParserId } from '../parse/parse';
import type { ListArtifact } from '../render/artifact';
import type { IndexEntry, Listed } from '../render/index-file';
import { renderIndexPage } from '../render/index-page';
import { openHouse, usualConfig } from './house';
import { type Judged, judge, type Law, type Making } from './judge';
import { type LookRequest, openLook } from './look';
import { parserOf } from './parser-option';
import type { BuildAim } from './plan-build';
import { shownPath } from './shown-path';

/** What decides what is made of a policy, beside its sources; plain data. */
export interface WorkOrder extends BuildAim {
  readonly law: Law;
  /** The file with the rules of the house; absent, the usual one, where there is one. */
  readonly config?: string;
  readonly parser?: ParserId;
  /** What makes pages look other than usual. */
  readonly look: LookRequest;
  /** How the pages are published; what the configuration says of it holds where this does not. */
  readonly publishing: Omit<Making, 'emit'>;
}

/** All that is needed to compile policies, once it was read. */
export interface Workshop {
  /** Makes the list of all policies for people. */
  indexPage(listed: readonly Listed[]): ListArtifact<IndexEntry>;
  /** The address of the site. */
  readonly siteUrl?: string;
  judge(policy: FoundPolicy): Judged;
  /** Why a policy cannot be built as it was asked, in words; undefined where it can. */
  refusal(policy: FoundPolicy): string | undefined;
}

/** Why there is no workshop: in words, or with what is wrong in files of the user. */
export interface Closed {
  readonly problem: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the configuration, the theme and the page template. */
export function openWorkshop(order: WorkOrder, folder: string): Workshop | Closed {
  const { emit, parser } = order;
  const house = openHouse(order.config, { folder }, parser);
  if ('problem' in house) return { problem: house.problem, diagnostics: [] };
  if (house.diagnostics.length > 0) {
    const problem = `nothing is built while ${quoted(house.path ?? usualConfig)} has problems`;
    return { problem, diagnostics: house.diagnostics };
  }
  const law: Law = { ...order.law, house: house.rules };
  const site = { ...house.site, ...order.publishing.site };
  const making: Making = { ...order.publishing, site, emit, ...parserOf(parser) };
  const usual = builtInTemplates();
  const isUsual = order.look.theme === undefined && order.look.pageTemplate === undefined;
  const look = isUsual ? { diagnostics: [] } : openLook(order.look, { page: usual.page, names: pageNames() }, folder);
  if ('problem' in look) return { problem: look.problem, diagnostics: [] };
  if (look.diagnostics.length > 0) {
    const problem = 'nothing is built while the theme or the page template has problems';
    return { problem, diagnostics: look.diagnostics };
  }
  const templates = 'page' in look ? { ...usual, page: look.page } : usual;
  return {
    indexPage: (listed) => indexPageWith(templates, listed),
    ...(site.url !== undefined && { siteUrl: site.url }),
    judge: (policy) => judge(policy, templates, making, law),
    refusal: (policy) => {
      if (site.source === undefined || !isOutside(policy)) return undefined;
      const file = quoted(shownPath(policy, policy.entry));
      return `${file} is outside of the working folder, so \`{file}\` cannot stand for it in an address`;
    },
  };
}

/** The list of all policies as a page, in the language and look of the pages. */
export function indexPageWith({ language, page }: Templates, listed: readonly Listed[]): ListArtifact<IndexEntry> {
  return renderIndexPage(listed, { locale: language.locale, words: language.words, page });
}

function isOutside({ display }: FoundPolicy): boolean {
  return isAbsolute(display) || display.split('/')[0] === '..';
}
