import { resolve } from 'node:path';
import { version as nodeVersion } from 'node:process';
import { engineDigest } from '../io/engine';
import { sha256Of } from '../io/output';
import { readNamedFile } from '../io/read-named-file';
import { generator } from '../render/generator';
import { misspeltConfig, usualConfig } from './house';
import type { WorkOrder } from './workshop';

/** Digests of what beside its sources decides what is made of a policy. */
export interface Settings {
  readonly engine: string;
  /** Of the options, and of the files that they name. */
  readonly order: string;
  /** Of the theme; empty without one. */
  readonly theme: string;
}

/** Takes the digests of all that decides what is made of every policy. */
export function settingsOf({ emit, law, config, parser, look, publishing }: WorkOrder, folder: string): Settings {
  const digest = (name: string | undefined): string => (name === undefined ? '' : digestOf(resolve(folder, name)));
  const files = [config ?? usualConfig, config === undefined ? misspeltConfig : undefined, look.pageTemplate];
  const theme = themeDigestOf(look, folder);
  const order = [nodeVersion.split('.')[0], config, emit, law, parser, publishing, theme, files.map(digest)];
  return {
    engine: engineDigestOf(),
    order: sha256Of(JSON.stringify(order)),
    theme,
  };
}

/** The digest of this program. */
export function engineDigestOf(): string {
  return sha256Of(`${generator.version} ${engineDigest()}`);
}

/** The digest of the theme; empty without one. */
export function themeDigestOf({ theme }: Pick<WorkOrder['look'], 'theme'>, folder: string): string {
  return theme === undefined ? '' : digestOf(resolve(folder, theme));
}

function digestOf(file: string): string {
  const read = readNamedFile(file);
  if (!read) return 'missing';
  return 'problem' in read ? read.problem : sha256Of(read.bytes);
}
