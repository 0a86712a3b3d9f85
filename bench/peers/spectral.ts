import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { at } from '../programs/program';
import { findNode } from './install';
import { nodeCommand, type Peer } from './peer';

const schema = resolve(__dirname, '../../src/model/policy.schema.json');

/** Spectral's check of the policies themselves against our schema. It writes nothing. */
export const spectral: Peer = {
  id: 'spectral',
  title: 'Spectral lint',
  most: 1000,
  find: () => findNode('spectral'),
  version: '--version',
  out: 'spectral/none',
  prepare(site) {
    mkdirSync(at(site, 'spectral'), { recursive: true });
    // Written as text: in code an object with a key `then` is taken for a promise.
    const check = `{ "function": "schema", "functionOptions": { "schema": ${readFileSync(schema, 'utf8')} } }`;
    const rule = `{ "given": "$", "severity": "error", "then": ${check} }`;
    writeFileSync(at(site, 'spectral/ruleset.json'), `{ "rules": { "policy": ${rule} } }\n`);
  },
  command: (site, path) =>
    nodeCommand(
      path,
      ['lint', 'policies/*/policy.yaml', '--ruleset=spectral/ruleset.json', '--quiet', '--fail-severity=error'],
      site.folder,
    ),
};
