import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtInTemplates } from '../../src/built-in';
import { compile } from '../../src/compile';
import { sources } from '../lint/overlay';

/** A file that readers get, with the path that a failure names. */
export interface PublishedFile {
  readonly path: string;
  readonly text: string;
}

const project = resolve(__dirname, '../..');

/** The files of an ending in the folders that builds have made, and what the complete policy of the rules compiles to. */
function published(ending: string): readonly PublishedFile[] {
  const built = ['dist', 'test/examples/complete/dist'].flatMap((folder) =>
    readdirSync(resolve(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith(ending))
      .sort()
      .map((path) => ({ path: `${folder}/${path}`, text: readFileSync(resolve(project, folder, path), 'utf8') })),
  );
  const { artifacts } = compile(sources, builtInTemplates(), { id: 'complete', entry: 'policy.yaml' });
  const complete = artifacts.filter(({ path }) => path.endsWith(ending));
  if (complete.length !== 1) throw new Error(`the complete policy compiles to ${complete.length} files ${ending}`);
  return [...built, ...complete.map(({ path, text }) => ({ path: `test/lint/${path}`, text }))];
}

/** Every page that is published or compiled from an example. */
export const publishedPages = (): readonly PublishedFile[] => published('.html');

/** The Markdown of all of them. */
export const publishedMarkdown = (): readonly PublishedFile[] => published('.md');
