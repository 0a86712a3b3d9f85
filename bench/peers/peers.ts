import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { measure } from '../measure/measure';
import { policyc } from '../programs/features';
import { at, type Program, type Site } from '../programs/program';
import { entriesIn } from '../programs/site-files';
import { eleventy } from './eleventy';
import { hugo } from './hugo';
import { versionOf } from './install';
import { pandoc } from './pandoc';
import type { Peer } from './peer';
import { redoclyDocs, redoclyLint } from './redocly';
import { spectral } from './spectral';

/** Every peer, in the order of the tables. */
const peers: readonly Peer[] = [hugo, eleventy, pandoc, redoclyLint, redoclyDocs, spectral];

/** A peer that is on this machine. */
export interface FoundPeer {
  readonly peer: Peer;
  readonly path: string;
  /** Its name and version. */
  readonly title: string;
}

/** Finds the peers and installs what can be installed; tells which are left out, and why. */
export function findPeers(tell: (line: string) => void): readonly FoundPeer[] {
  return peers.flatMap((peer) => {
    const found = peer.find();
    if ('path' in found) {
      const { path } = found;
      return [{ peer, path, title: `${peer.title} ${versionOf(path, peer.version)}`.trim() }];
    }
    tell(`left out: ${peer.title}, for ${found.missing}`);
    return [];
  });
}

/** The peers as programs for a site, with what they are to read. */
export function peerPrograms(found: readonly FoundPeer[], site: Site): readonly Program[] {
  const able = found.filter(({ peer }) => site.size <= peer.most);
  if (able.length > 0) writeMarkdown(site);
  return able.map(({ peer, path, title }) => {
    peer.prepare(site);
    return {
      id: peer.id,
      title,
      before: () => rmSync(at(site, peer.out), { recursive: true, force: true }),
      command: () => peer.command(site, path),
    };
  });
}

/** Puts the Markdown of every policy, with front matter, into `markdown/<id>.md`. */
function writeMarkdown(site: Site): void {
  const words = ['build', 'policies', '--emit', 'markdown', '--front-matter', '--out', 'pages'];
  measure({ program: process.execPath, words: [policyc, ...words], folder: site.folder });
  mkdirSync(at(site, 'markdown'));
  for (const entry of entriesIn(site)) {
    const id = basename(dirname(entry));
    renameSync(at(site, 'pages', id, 'policy.md'), at(site, 'markdown', `${id}.md`));
  }
  rmSync(at(site, 'pages'), { recursive: true });
}
