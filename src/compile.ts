import type { Templates } from './built-in';
import { type Diagnostic, hasErrors, inOrder } from './core/diagnostic';
import type { Sources } from './core/sources';
import { changeCodes } from './diff/promise/codes';
import { allRules } from './lint/catalogue';
import { type Examined, type Examining, examine } from './lint/examine';
import { printedIn } from './lint/printed';
import { codeOf, type Rule } from './lint/rule';
import { assemble } from './model/assemble';
import { link, linkCodes } from './model/link';
import type { Model } from './model/model';
import { type Waived, waive, withoutErrors } from './model/waive';
import { unknownWaivers } from './model/waiver-unknown';
import type { ParserId } from './parse/parse';
import type { PublishedReleases, Standing } from './release/publish-releases';
import type { Release } from './release/release';
import type { Artifact } from './render/artifact';
import type { Format, PageInfo } from './render/format';
import { formats } from './render/formats';
import markdownFormat from './render/formats/markdown';
import type { Manifest } from './render/manifest';
import { manifestOf, renderManifest } from './render/manifest-file';
import type { Checked } from './render/manifest-parts/findings';
import { inlineToText } from './render/markdown-to-html';
import { pageInfo } from './render/page-info';
import type { Site } from './render/site';
import { namesOfControllers } from './render/told';
import { viewCodes } from './view/codes';
import type { View } from './view/types';
import { view } from './view/view';

/** The files that can be made of a policy. */
export type FormatId = 'html' | 'markdown' | 'manifest' | 'fragment';

/** Which policy to compile, and to what. */
export interface CompileOptions {
  /** The name of the policy: the folder of its outputs. */
  readonly id: string;
  /** The file to begin with, relative to the root of the sources: `acme/policy.yaml`. */
  readonly entry: string;
  /** The files wanted; absent, all but the fragment. */
  readonly emit?: readonly FormatId[];
  /**
   * The day, as year-month-day, as of which the law is taken and waivers are judged. Absent, the law is that of the day from
   * which the policy applies, and no waiver expires.
   */
  readonly asOf?: string;
  /** Packs of rules that run whatever the policy says. */
  readonly packs?: readonly string[];
  /** Rules of the house, which run beside those of the packs. */
  readonly house?: readonly Rule[];
  /** Facts that were last verified longer ago than this ISO 8601 duration are told. */
  readonly stale?: string;
  /** Where the pages are published, and where their sources can be read; in `source`, `{file}` is relative to the root. */
  readonly site?: Site;
  /** The fragment stands under so many levels of headings, 0 to 3; absent, one. */
  readonly headingOffset?: number;
  /** The Markdown begins with front matter, for site generators. */
  readonly frontMatter?: boolean;
  /** The `reference` reads every file with the YAML library, and gives the same; absent, the fast reader comes first. */
  readonly parser?: ParserId;
  /** The releases of the policy, the first one first, as `checkReleases` gives them. */
  readonly releases?: readonly Release[];
}

/** What became of a policy. */
export interface Compilation {
  /** The files to be written, `acme/index.html` and the like, manifest last; empty where there is any error. */
  readonly artifacts: readonly Artifact[];
  /** What the manifest says, for whoever would else have to read its text again; absent where none is made. */
  readonly manifest?: Manifest;
  /** All that was found to be wrong with the source itself, in the order of files and lines. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the rules of law and house say of the policy, none of which stops it; absent where there is any error. */
  readonly examined?: Examined;
  /** What the policy was understood to be, for tools that explain it: it may change with any version. Absent with errors. */
  readonly understood?: Understood;
  /** What was found and the author accepts; empty where there is any error. */
  readonly waived: readonly Waived[];
  /** The source files that were read, relative to the root. */
  readonly dependencies: readonly string[];
  /** How the policy stands to its releases; absent where there are none, and where there is any error. */
  readonly standing?: Standing;
  /** What a report says of the policy; absent where there is any error. */
  readonly summary?: PolicySummary;
}

/** A policy between its source and its files. */
export interface Understood {
  readonly model: Model;
  readonly view: View;
  readonly examining: Examining;
}

/** A policy in numbers. */
export interface PolicySummary {
  readonly title: string;
  readonly facts: number;
  readonly sections: number;
  readonly statements: number;
}

/**
 * A policy in YAML becomes a page, a Markdown file and a manifest. Pure and synchronous: no disk, clock or environment;
 * the same sources give the same bytes. Whatever is wrong with the policy is a diagnostic, never an exception.
 */
export function compile(sources: Sources, templates: Templates, options: CompileOptions): Compilation {
  const { policy, diagnostics: found, dependencies } = assemble(sources, options.entry, options.parser);
  const failed = (diagnostics: readonly Diagnostic[]): Compilation => ({
    artifacts: [],
    diagnostics: inOrder(diagnostics),
    waived: [],
    dependencies,
  });
  if (!policy) return failed(found);
  const { model, diagnostics: linked, waived } = link(policy, options.asOf);
  const waivers = { waivers: policy.data.waivers, inlineWaivers: policy.inlineWaivers, spanOf: policy.spanOf };
  const written = [...found, ...linked, ...unknownWaivers(waivers, () => knownCodes(options.house))];
  if (!model || hasErrors(written)) return failed(written);
  const { view: told, diagnostics: said } = view(model, templates.language);
  const waiving = { ...waivers, asOf: options.asOf, isWhole: true, isKnown: (fact: string) => model.facts.has(fact) };
  const judged = waive(said, waiving, withoutErrors(viewCodes));
  const diagnostics = [...written, ...judged.kept];
  if (hasErrors(diagnostics)) return failed(diagnostics);
  const examining = { ...options, printed: printedIn(told), waiving };
  const examined = examine(model, examining);
  const accepted = [...waived, ...judged.waived, ...examined.waived];
  const checked = {
    ...checkedBy(examined),
    findings: inOrder([...diagnostics, ...examined.findings]),
    waived: accepted,
  };
  return {
    ...render({ model, told, checked }, templates, options),
    diagnostics: inOrder(diagnostics),
    examined,
    understood: { model, view: told, examining },
    waived: accepted,
    dependencies,
    summary: summaryOf(model, told),
  };
}

/** Every code that a waiver may name; all rules are loaded for it. */
function knownCodes(house: readonly Rule[] = []): readonly string[] {
  return [...Object.keys({ ...linkCodes, ...viewCodes, ...changeCodes }), ...[...allRules(), ...house].map(codeOf)];
}

function checkedBy({ asOf, packs }: Examined): Pick<Checked, 'asOf' | 'packs'> {
  return { asOf, packs: packs.map(({ pack: { id, title }, why }) => ({ id, title, why })) };
}

interface Compiled {
  readonly model: Model;
  readonly told: View;
  readonly checked: Checked;
}

function render(
  compiled: Compiled,
  templates: Templates,
  options: CompileOptions,
): Pick<Compilation, 'artifacts' | 'manifest' | 'standing'> {
  const { model, told, checked } = compiled;
  const { id, emit, site, headingOffset, frontMatter } = options;
  const isWanted = (format: string, isExtra = false) => (emit ? emit.some((one) => one === format) : !isExtra);
  // The manifest has a digest of every page, whether it is to be written or not.
  const isNeeded = ({ id: format, isExtra }: Format) =>
    isWanted(format, isExtra) || (isWanted('manifest') && isExtra !== true);
  const needed = formats.filter(isNeeded);
  const info = pageInfo(model, told, id, templates.language.words, {
    ...(site && { site }),
    ...(headingOffset !== undefined && { headingOffset }),
    ...(frontMatter && { hasFrontMatter: true }),
  });
  const released = publishedReleases(compiled, info, templates, options);
  const page = { ...info, ...released?.page };
  const made = needed.map((format) => ({
    format: format.id,
    artifact: { path: `${id}/${format.file}`, text: format.render({ view: told, page, templates: templates.page }) },
  }));
  const pages = [...made, ...(released?.files.filter(({ format }) => isWanted(format) || isWanted('manifest')) ?? [])];
  const wanted = pages.filter(({ format }) => isWanted(format)).map(({ artifact }) => artifact);
  const standing = released && { standing: released.standing };
  if (!isWanted('manifest')) return { artifacts: wanted, ...standing };
  const artifacts = pages.map(({ artifact }) => artifact);
  const manifest = manifestOf({ model, view: told, policyId: id, checked, artifacts, ...released?.manifest });
  return { artifacts: [...wanted, renderManifest(manifest)], manifest, ...standing };
}

function publishedReleases(
  { model, told }: Compiled,
  page: PageInfo,
  { language, page: templates }: Templates,
  { id, site, releases = [] }: CompileOptions,
): PublishedReleases | undefined {
  if (releases.length === 0) return undefined;
  const markdown = markdownFormat.render({ view: told, page: { ...page, hasFrontMatter: false }, templates });
  const of = {
    policyId: id,
    title: inlineToText(told.title),
    language: told.locale,
    authors: namesOfControllers(model),
  };
  const dates = model.outline.date?.format;
  const making = {
    policyId: id,
    locale: language.locale,
    words: language.words,
    templates,
    ...(dates !== undefined && { dates }),
  };
  // Most policies have no releases yet: what compares them is loaded for those that have.
  const { publishReleases } = require('./release/publish-releases') as typeof import('./release/publish-releases');
  return publishReleases(releases, markdown, of, { ...making, ...(site?.url !== undefined && { siteUrl: site.url }) });
}

function summaryOf(model: Model, told: View): PolicySummary {
  const facts = [...model.facts.values()];
  const count = (sections: View['sections']): number =>
    sections.reduce((sum, section) => sum + 1 + count(section.sections), 0);
  return {
    title: told.title,
    facts: facts.length,
    sections: count(told.sections),
    statements: facts.filter((fact) => fact.kind === 'statements').length,
  };
}
