import Handlebars from 'handlebars';
import { parse } from 'yaml';
import { pageTemplateOptions } from '../../src/render/page-template';
import { partsOf } from '../../src/render/template-parts';
import { helperNames } from '../../src/view/helper-names';
import { compactStyles } from './compact-styles';
import { pageCalls, pageCode } from './page-code';
import { calledNames, templateCode } from './template-code';

/** A module of code, and what is wrong with the templates it is made from: `templates/<path>:<line>:<column>: …`. */
export interface TemplatesModule {
  readonly module: string;
  readonly problems: readonly string[];
}

/**
 * The templates as a TypeScript module that exports `builtIn`. Texts of a language are Markdown and are not escaped by
 * Handlebars; the pages around them are HTML and are.
 */
export function templatesModule(files: ReadonlyMap<string, string>): TemplatesModule {
  const problems: string[] = [];
  const pages: string[] = [];
  const texts: string[] = [];
  const sections: Record<string, unknown> = {};
  let words: unknown = {};
  for (const [path, text] of files) {
    try {
      if (path === 'en/words.yaml') words = parse(text);
      if (!path.endsWith('.hbs')) continue;
      const { front, body } = splitFront(text);
      const section = /^en\/sections\/(.+)\.md\.hbs$/.exec(path)?.[1];
      if (section !== undefined) sections[section] = { meta: parse(front) ?? {}, template: path };
      const isPage = path.startsWith('pages/');
      // Handlebars finds the mistakes.
      precompile(isPage, body);
      (isPage ? pages : texts).push(`    ${JSON.stringify(path)}: ${isPage ? pageCode(body) : templateCode(body)},`);
    } catch (error) {
      problems.push(`templates/${path}:${placeIn(error)}: ${firstLine(error)}`);
    }
  }
  const parts = [
    `pages: ({ ${pageCalls.join(', ')} }) => ({`,
    ...pages,
    '  }),',
    `  texts: ({ ${calledNames.join(', ')} }) => ({`,
    ...texts,
    '  }),',
    `  words: ${JSON.stringify(words, null, 2)},`,
    `  sections: ${JSON.stringify(sections, null, 2)},`,
    `  stylesheet: ${JSON.stringify(compactStyles(files.get('pages/style.css') ?? ''))},`,
    `  changesStyles: ${JSON.stringify(compactStyles(files.get('pages/changes.css') ?? ''))},`,
    `  pageNames: ${JSON.stringify(pageNames(problems.length > 0 ? undefined : files.get('pages/html.hbs')))},`,
  ];
  return { module: `${header}export const builtIn: BuiltIn = {\n  ${parts.join('\n')}\n};\n`, problems };
}

const header = `// @ts-nocheck
// Made from the templates by make generate; do not edit.

/** The templates of the product, compiled: by path below templates/, with the words and the outline of the language. */
export interface BuiltIn {
  /** The pages: given what they call, each makes HTML of what it is filled with. */
  pages(called: object): Readonly<Record<string, (context: object) => string>>;
  /** The templates of the language: given what they call, each makes text of who tells and what is read. */
  texts(called: object): Readonly<Record<string, (teller: unknown, read: unknown) => string>>;
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The sections of the default outline by id: the front matter of each, and the path of its template. */
  readonly sections: Readonly<
    Record<string, { readonly meta: Readonly<Record<string, unknown>>; readonly template: string }>
  >;
  readonly stylesheet: string;
  /** What the page of changes has before it. */
  readonly changesStyles: string;
  /** What a page has: the names that its template uses. */
  readonly pageNames: readonly string[];
}

/** What a helper is given that is given nothing by name. */
const none = Object.freeze({});

/** See BuiltIn. */
`;

function pageNames(text = ''): readonly string[] {
  return [...new Set(partsOf(Handlebars.parse(text)).names.map(({ name }) => name))].sort();
}

/** A helper nobody listed is a mistake; so is \`log\`, which would write to the console. */
const knownHelpers = { ...Object.fromEntries(helperNames.map((name) => [name, true])), log: false };

/** Compiles a template as Handlebars does, which finds its mistakes. */
function precompile(isPage: boolean, body: string): void {
  const options = isPage ? pageTemplateOptions : { strict: true, knownHelpersOnly: true, knownHelpers, noEscape: true };
  Handlebars.precompile(body, options);
}

/** The front matter between two lines of `---`, and the rest; the lines of the front stay, empty, so places stay right. */
function splitFront(text: string): { readonly front: string; readonly body: string } {
  const match = /^---\n([\s\S]*?\n)?---\n/.exec(text);
  if (!match) return { front: '', body: text };
  const lines = match[0].split('\n').length - 1;
  const comment = `{{!--${'\n'.repeat(lines)}--}}`;
  return { front: match[1] ?? '', body: `${comment}${text.slice(match[0].length)}` };
}

function firstLine(error: unknown): string {
  const [first = ''] = messageOf(error).split('\n');
  const helper = /knownHelpersOnly, but used the unknown helper (\S+)/.exec(first)?.[1];
  if (helper !== undefined) return `there is no helper \`${helper}\``;
  return first.replace(/ - \d+:\d+$/, '').replace(/ on line \d+:$/, '');
}

/** `line:column` of an error, as far as it tells. */
function placeIn(error: unknown): string {
  const message = messageOf(error);
  const exact = / - (\d+):(\d+)$/.exec(message);
  if (exact) return `${exact[1]}:${Number(exact[2]) + 1}`;
  const line = /(?:on|at) line (\d+)(?:, column (\d+))?/.exec(message);
  return line ? `${line[1]}:${line[2] ?? 1}` : '1:1';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
