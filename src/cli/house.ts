import { normalize, resolve, sep } from 'node:path';
import type { Config } from '../config/read-config';
import { readNamedFile } from '../io/read-named-file';
import { quoted } from '../io/words';
import type { ParserId } from '../parse/parse';
import type { Terminal } from './terminal';

/** The configuration where the user names none. */
export const usualConfig = 'policyc.config.yaml';

/** What the configuration says, and what is wrong with it; or in words why it cannot be read. */
export type House = (Config & { readonly path?: string }) | { readonly problem: string };

/**
 * Reads the configuration that the user names, or else the usual one in the working folder, where there is one. With any
 * problem in it there are no rules, and no policy should be judged.
 */
export function openHouse(given: string | undefined, { folder }: Pick<Terminal, 'folder'>, parser?: ParserId): House {
  const name = given ?? usualConfig;
  const found = readNamedFile(resolve(folder, name));
  if (!found && given !== undefined) return { problem: `${quoted(given)} does not exist` };
  if (!found) return withoutConfig(folder);
  if ('problem' in found) return { problem: `${quoted(name)} ${found.problem}` };
  const path = normalize(name).split(sep).join('/');
  const { readConfig } = require('../config/read-config') as typeof import('../config/read-config');
  return { path, ...readConfig(path, found.bytes, parser) };
}

/** A file that was surely meant for the configuration is not passed over in silence. */
function withoutConfig(folder: string): House {
  if (!readNamedFile(resolve(folder, misspeltConfig))) return { rules: [], diagnostics: [] };
  return { problem: `${quoted(misspeltConfig)} is not read: the configuration is called ${quoted(usualConfig)}` };
}

/** What it may be called by mistake. */
export const misspeltConfig = 'policyc.config.yml';
