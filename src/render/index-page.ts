import { remade } from '../core/pieces';
import type { ListArtifact } from './artifact';
import { directionOf } from './direction';
import type { PageTemplates } from './format';
import type { IndexPolicyContext } from './index-context';
import { type IndexEntry, inIndex, type Listed } from './index-file';
import { inlinedStylesheet } from './inlined-stylesheet';

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What the list is made with: its language and words, and the page around it. */
export interface IndexMaking {
  readonly locale: string;
  readonly words: Words;
  readonly page: PageTemplates;
}

/** The list of all policies for people, as the file `index.html`, ordered by id as `index.json` is. */
export function renderIndexPage(
  listed: readonly Listed[],
  { locale, words, page }: IndexMaking,
): ListArtifact<IndexEntry> {
  const text = page.index({
    locale,
    words: { title: words.index?.title ?? '', none: words.index?.none ?? '' },
    ...inlinedStylesheet(page),
    policies: listed.length > 0 ? MARK : null,
  });
  const [before, after] = cutAt(MARK, text);
  const pieceOf = (entry: IndexEntry): string => page.indexPolicy(policyOf(entry, words));
  const pieces = function* (): Generator<string> {
    yield before;
    for (const entry of inIndex(listed)) yield pieceOf(entry);
    yield after;
  };
  return { path: 'index.html', pieces: remade(pieces), pieceOf };
}

/** Stands in the page for all policies, which are too many to be put into it at once. */
const MARK = '<!-- policies -->';

/** What is before and behind the last mark: what else is in the page stands before the policies. */
function cutAt(mark: string, text: string): readonly [string, string] {
  const at = text.lastIndexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}

function policyOf({ id, title, language, version, dates = {}, files }: IndexEntry, words: Words): IndexPolicyContext {
  const folder = encodeURIComponent(id);
  const address = (file: string): string => [folder, ...file.split('/').map(encodeURIComponent)].join('/');
  const labels = words.index ?? {};
  const detail = (label: string | undefined, text: string, date: string | null = null) => ({
    label: label ?? '',
    text,
    date,
  });
  // What has a folder of its own, such as an earlier version, is found from the page.
  const others = [...files.filter((file) => file !== 'index.html' && isName(file)), 'manifest.json'];
  return {
    id,
    title,
    href: files.includes('index.html') ? address('index.html') : null,
    language,
    direction: directionOf(language),
    details: [
      detail(labels.language, words.language?.[language] ?? language),
      ...(version === undefined ? [] : [detail(words.date?.version, version)]),
      ...Object.entries(dates).map(([name, date]) => detail(words.date?.[name], date, isDate(date) ? date : null)),
    ],
    files: others.map((file) => {
      const text = labels[file] ?? file;
      return { href: address(file), text, label: `${text}: ${title} (${id})` };
    }),
  };
}

/** A manifest that was changed by somebody could name a file of another folder. */
function isName(path: string): boolean {
  return !path.includes('/') && !['', '.', '..'].includes(path);
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
