import { at } from '../programs/program';
import { findDebian } from './install';
import type { Peer } from './peer';

const each =
  'mkdir pandoc; for file in markdown/*.md; do pandoc -s -t html5 -o "pandoc/$(basename "$file" .md).html" "$file" || exit 1; done';

/** Pandoc: a page of HTML for every Markdown file, a process each, for it makes one document of all that it is given. */
export const pandoc: Peer = {
  id: 'pandoc',
  title: 'Pandoc',
  most: 100,
  find: () => findDebian('pandoc'),
  version: '--version',
  out: 'pandoc',
  prepare: () => undefined,
  command: (site) => ({ program: 'sh', words: ['-c', each], folder: at(site) }),
};
