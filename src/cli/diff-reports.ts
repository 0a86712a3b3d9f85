import { builtInTemplates } from '../built-in';
import type { Comparison, PolicyComparison } from '../diff/comparison';
import type { DiffReportOptions } from '../diff/reporter';
import { diffReporters } from '../diff/reporters';
import { type ChangedPolicy, renderChangesPage } from '../render/changes-page';
import { canonicalOf, encodedPath, sourceAddress } from '../render/site';
import { diffFormats, type WantedReport } from './wanted-reports';

/** How a comparison is to be reported. */
export interface ReportWishes {
  /** The reports; where none is asked for, the one for people. */
  readonly reports: readonly WantedReport<(typeof diffFormats)[number]>[];
  readonly color: boolean;
  /** The address of a place in the sources, with `{file}`, `{line}` and perhaps `{revision}` in it. */
  readonly source?: string;
  /** The address below which the pages of the head are published. */
  readonly url?: string;
}

/** The text of each report that was asked for. */
export function reportTexts(
  comparison: Comparison,
  { reports, color, source, url }: ReportWishes,
): readonly { readonly file?: string; readonly pieces: readonly string[] }[] {
  const wanted = reports.length > 0 ? reports : [{ format: diffFormats[0] } as const];
  return wanted.map(({ format, ...where }) => {
    const isFile = 'file' in where && where.file !== undefined;
    const options = { color: color && !isFile, ...(source !== undefined && { linkOf: linkTo(source, comparison) }) };
    const reporter = diffReporters.find(({ id }) => id === format);
    return { ...where, pieces: [reporter ? reporter.report(comparison, options) : pageOf(comparison, url)] };
  });
}

/**
 * Where a place can be read. An address without `{revision}` is that of the head, so what only the base has leads nowhere;
 * a file outside of the working folder does neither.
 */
function linkTo(source: string, { base, head }: Comparison): NonNullable<DiffReportOptions['linkOf']> {
  const hasRevision = source.includes('{revision}');
  return (side, { file, line }) => {
    const { commit } = side === 'head' ? head : base;
    if (/^(?:\/|\.\.\/|[A-Za-z]:)/.test(file)) return undefined;
    if (hasRevision ? commit === undefined : side === 'base') return undefined;
    const template = source.replaceAll('{revision}', () => encodedPath(commit ?? ''));
    return sourceAddress(template, { file, line, endLine: line });
  };
}

/** The page for people; policies in which nothing changed stand on it only where they are alone. */
function pageOf({ policies }: Comparison, url: string | undefined): string {
  const told = policies.filter(({ changes, outcome }) => changes.length > 0 || outcome === 'failed');
  const shown = policies.length === 1 ? policies : told;
  const { language, page } = builtInTemplates();
  return renderChangesPage(
    shown.map((policy) => changedPolicy(policy, url)),
    { locale: language.locale, words: language.words, page },
  );
}

function changedPolicy(
  { id, title, outcome, changes, base, head }: PolicyComparison,
  url: string | undefined,
): ChangedPolicy {
  const href = url === undefined ? {} : { href: canonicalOf(url, id) };
  const isUnknown = outcome === 'failed';
  return { title, changes, isUnknown, ...(base && { base }), ...(head && { head: { ...head, ...href } }) };
}
