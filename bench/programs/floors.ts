import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { at, type Program } from './program';

/** The floor of every program for Node. */
export const nodeFloor: Program = {
  id: 'node',
  title: 'node -e 0',
  repeat: 5,
  command: ({ folder }) => ({ program: process.execPath, words: ['-e', '0'], folder }),
};

/** The floor of every program that reads YAML with the library `yaml`. */
export const yamlFloor: Program = {
  id: 'yaml',
  title: 'read, yaml.parse, write',
  before: (site) => rmSync(at(site, 'out-yaml'), { recursive: true, force: true }),
  command: ({ folder }) => ({
    program: process.execPath,
    words: [join(__dirname, 'yaml-floor.cjs'), 'policies', 'out-yaml'],
    folder,
  }),
};
