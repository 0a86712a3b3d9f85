import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { at, type Site } from '../programs/program';
import { entriesIn } from '../programs/site-files';
import { findNode } from './install';
import { nodeCommand, type Peer } from './peer';

const configuration =
  'extends: [minimal]\nrules: { info-license: off, no-empty-servers: off, security-defined: off }\n';

const redocly = { find: () => findNode('redocly'), version: '--version', prepare: describe } as const;

/** Redocly's check of API descriptions that hold the policies as examples. It writes nothing. */
export const redoclyLint: Peer = {
  ...redocly,
  id: 'redocly',
  title: 'Redocly lint',
  most: 1000,
  out: 'redocly/none',
  command: (site, path) => nodeCommand(path, ['lint', ...documents(site), '--format=summary'], at(site, 'redocly')),
};

/** Redocly's page of an API description that holds a policy as an example: it makes one at a time. */
export const redoclyDocs: Peer = {
  ...redocly,
  id: 'redocly docs',
  title: 'Redocly build-docs',
  most: 1,
  out: 'redocly/page.html',
  command: (site, path) =>
    nodeCommand(path, ['build-docs', ...documents(site), '--output=page.html'], at(site, 'redocly')),
};

function documents(site: Site): readonly string[] {
  return entriesIn(site).map(documentOf);
}

function documentOf(entry: string): string {
  return `${basename(dirname(entry))}.yaml`;
}

/** Writes a description for every policy, which is in it word for word. */
function describe(site: Site): void {
  mkdirSync(at(site, 'redocly'), { recursive: true });
  writeFileSync(at(site, 'redocly/redocly.yaml'), configuration);
  for (const entry of entriesIn(site)) {
    const policy = readFileSync(entry, 'utf8').replace(/^(?=.)/gm, '        ');
    const head = 'openapi: 3.1.0\ninfo: { title: Policies, version: 1.0.0 }\npaths: {}\n';
    const text = `${head}components:\n  examples:\n    policy:\n      value:\n${policy}`;
    writeFileSync(join(at(site, 'redocly'), documentOf(entry)), text);
  }
}
