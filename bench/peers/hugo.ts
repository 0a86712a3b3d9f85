import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { at } from '../programs/program';
import { findDebian } from './install';
import { htmlAround } from './layout';
import type { Peer } from './peer';

const configuration = `baseURL = "https://policies.example/"
disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
[markup.goldmark.renderer]
unsafe = true
`;

/** A site of Hugo: a page of HTML for every Markdown file with front matter. It checks nothing. */
export const hugo: Peer = {
  id: 'hugo',
  title: 'Hugo',
  most: 10_000,
  find: () => findDebian('hugo'),
  version: 'version',
  out: 'hugo/public',
  prepare(site) {
    mkdirSync(at(site, 'hugo/layouts/_default'), { recursive: true });
    writeFileSync(at(site, 'hugo/config.toml'), configuration);
    writeFileSync(at(site, 'hugo/layouts/_default/single.html'), htmlAround('{{ .Title }}', '{{ .Content }}'));
    cpSync(at(site, 'markdown'), at(site, 'hugo/content'), { recursive: true });
  },
  command: (site, path) => ({ program: path, words: ['--quiet', '--source', 'hugo'], folder: site.folder }),
};
