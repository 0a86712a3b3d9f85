import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { at } from '../programs/program';
import { findNode } from './install';
import { htmlAround } from './layout';
import { nodeCommand, type Peer } from './peer';

// The text of a policy is no template: that it is not read as one is in the favour of Eleventy.
const configuration = `module.exports = () => ({ markdownTemplateEngine: false, dir: { input: 'pages', output: 'public' } });
`;

/** A site of Eleventy: a page of HTML for every Markdown file with front matter. It checks nothing. */
export const eleventy: Peer = {
  id: 'eleventy',
  title: 'Eleventy',
  most: 10_000,
  find: () => findNode('eleventy'),
  version: '--version',
  out: 'eleventy/public',
  prepare(site) {
    cpSync(at(site, 'markdown'), at(site, 'eleventy/pages'), { recursive: true });
    mkdirSync(at(site, 'eleventy/pages/_includes'));
    writeFileSync(at(site, 'eleventy/eleventy.config.cjs'), configuration);
    writeFileSync(at(site, 'eleventy/pages/pages.json'), '{ "layout": "page.liquid" }');
    writeFileSync(at(site, 'eleventy/pages/_includes/page.liquid'), htmlAround('{{ title }}', '{{ content }}'));
  },
  command: (site, path) => nodeCommand(path, ['--config=eleventy.config.cjs', '--quiet'], at(site, 'eleventy')),
};
