import { escapeMarkdown } from '../view/markdown';
import { escapeText } from './escape-text';
import type { ContentsEntryContext, HistoryContext } from './page-context';
import type { PageIds } from './page-ids';

/** The versions of a policy that came before the one on a page, in plain words; the newest comes first. */
export interface VersionHistory {
  readonly heading: string;
  readonly versions: readonly EarlierVersion[];
}

/** An earlier version, in the folder of its own name beside the page. */
export interface EarlierVersion {
  readonly version: string;
  /** `Version 1.0`. */
  readonly label: string;
  /** When it held, a line for each group of people. */
  readonly applied: readonly string[];
  readonly summary: string;
}

/** Prepares the earlier versions for a page template. */
export function fillHistory({ heading, versions }: VersionHistory, ids: PageIds): HistoryContext {
  return {
    id: ids.invent('earlier-versions'),
    heading,
    headingId: ids.invent('earlier-versions-heading'),
    versions: versions.map(({ version, ...shown }) => ({ href: `${encodeURIComponent(version)}/`, ...shown })),
  };
}

/** The line of a table of contents that leads to the earlier versions. */
export function historyEntry({ id, heading }: HistoryContext): ContentsEntryContext {
  return { href: `#${id}`, number: null, textHtml: escapeText(heading), entries: [] };
}

/** The earlier versions as Markdown: a heading and a list. */
export function historyMarkdown({ heading, versions }: VersionHistory): readonly string[] {
  const lines = versions.map(({ version, label, applied, summary }) => {
    const link = `[${escapeMarkdown(label)}](${encodeURIComponent(version)}/policy.md)`;
    return `- ${link}, ${escapeMarkdown(applied.join('; '))}: ${escapeMarkdown(summary)}`;
  });
  return [`## ${escapeMarkdown(heading)}`, lines.join('\n')];
}
