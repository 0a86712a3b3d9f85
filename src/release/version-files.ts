import type { Artifact } from '../render/artifact';
import { renderChangesPage } from '../render/changes-page';
import type { PageTemplates } from '../render/format';
import { canonicalOf } from '../render/site';
import type { VersionDetail } from '../render/version-context';
import { renderVersionPage } from '../render/version-page';
import { type DateFormat, periodsInWords, put } from '../render/version-words';
import type { PastRelease } from './past';
import { frozenFiles, recordFile } from './release';

/** What the pages of versions are made with. */
export interface VersionMaking {
  readonly policyId: string;
  readonly locale: string;
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly templates: PageTemplates;
  /** How the policy writes dates. */
  readonly dates?: DateFormat;
  readonly siteUrl?: string;
  readonly feedFile?: string;
}

/** A file of a version, and the format with which it is asked for. */
export interface VersionFile {
  readonly format: 'html' | 'markdown' | 'manifest';
  readonly artifact: Artifact;
}

/** The files at the address of a version: its frozen texts, and pages of today around them. */
export function versionFiles(past: PastRelease, making: VersionMaking): readonly VersionFile[] {
  const { release, changes } = past;
  const folder = `${making.policyId}/${release.record.version}`;
  const file = (format: VersionFile['format'], name: string, text: string): VersionFile => ({
    format,
    artifact: { path: `${folder}/${name}`, text },
  });
  return [
    file('html', 'index.html', versionPage(past, making)),
    ...(changes ? [file('html', 'changes.html', changesPage(past, making))] : []),
    file('markdown', frozenFiles.markdown, release.markdown),
    file('manifest', recordFile, release.text),
    file('manifest', frozenFiles.manifest, release.manifest),
  ];
}

function versionPage(
  past: PastRelease,
  { policyId, words, templates, siteUrl, feedFile, dates }: VersionMaking,
): string {
  const { release, edition } = past;
  const { version } = release.record;
  const labels = words.release ?? {};
  const canonical = siteUrl === undefined ? {} : { canonical: `${canonicalOf(siteUrl, policyId)}${version}/` };
  return renderVersionPage(
    {
      policyId,
      html: release.page,
      title: edition.title,
      language: languageOf(release.manifest),
      heading: put(version, past.next ? labels.earlier : labels.version),
      details: detailsOf(past, labels, dates),
      skip: words.page?.skip ?? '',
      ...canonical,
      alternates: [
        { href: frozenFiles.markdown, type: 'text/markdown' },
        { href: frozenFiles.manifest, type: 'application/json' },
        ...(feedFile === undefined ? [] : [{ href: `../${feedFile}`, type: 'application/atom+xml' }]),
      ],
    },
    templates,
  );
}

function detailsOf(
  { release, periods, previous, next }: PastRelease,
  words: Readonly<Record<string, string>>,
  dates: DateFormat | undefined,
): readonly VersionDetail[] {
  const lines = (label = '', texts: readonly string[]) =>
    texts.length === 1
      ? { label, lines: [], href: null, text: texts[0] ?? '' }
      : { label, lines: texts, href: null, text: null };
  const link = (label = '', href: string, text: string) => ({ label, lines: [], href, text });
  return [
    lines(next ? words.applied : words.applies, periodsInWords(periods, words, dates)),
    lines(words.summary, [release.record.summary]),
    ...(previous ? [link(words.changes, 'changes.html', put(previous.release.record.version, words.changesFrom))] : []),
    ...(next ? [link(words.next, addressOf(next.record.version), put(next.record.version, words.version))] : []),
    link(words.current, '../', words.current ?? ''),
  ];
}

function changesPage(past: PastRelease, { locale, words, templates }: VersionMaking): string {
  const { changes = [], edition, previous, release } = past;
  const base = previous && { ...previous.edition, href: addressOf(previous.release.record.version) };
  const head = { ...edition, href: './', anchors: anchorsIn(release.page) };
  return renderChangesPage(
    { title: edition.title, changes, ...(base && { base }), head },
    { locale, words, page: templates },
  );
}

/** The address of another version, from the page of one. */
function addressOf(version: string): string {
  return `../${encodeURIComponent(version)}/`;
}

function anchorsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id));
}

function languageOf(manifest: string): string {
  const { policy } = JSON.parse(manifest) as { readonly policy: { readonly language: string } };
  return policy.language;
}
