import { resolve } from 'node:path';
import { version as nodeVersion } from 'node:process';
import { sha256Of } from '../io/output';
import { readNamedFile } from '../io/read-named-file';
import { engineDigestOf } from './engine-digest';
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
  const files = [...configFiles(config), look.pageTemplate];
  const theme = themeDigestOf(look, folder);
  const order = [nodeVersion.split('.')[0], config, emit, law, parser, publishing, theme, files.map(digest)];
  return {
    engine: engineDigestOf(),
    order: sha256Of(JSON.stringify(order)),
    theme,
  };
}

/** The files beside the sources that a build goes by, whether they are there or not, absolute. */
export function settingFiles({ config, look }: WorkOrder, folder: string): readonly string[] {
  const names = [...configFiles(config), look.pageTemplate, look.theme];
  return names.flatMap((name) => (name === undefined ? [] : resolve(folder, name)));
}

function configFiles(config: string | undefined): readonly (string | undefined)[] {
  return [config ?? usualConfig, config === undefined ? misspeltConfig : undefined];
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
