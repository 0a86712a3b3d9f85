import type { FormatId } from '../../compile';
import type { ParserId } from '../../parse/parse';
import { visible } from '../../report/visible';
import { someOf, wholeNumber } from '../choices';
import { type Command, pathsOr } from '../command';
import { formats, usualFormats } from '../formats';
import { UsageError } from '../mishap';
import { parserOf, parserOption } from '../parser-option';
import type { Shard } from '../part';
import { type PublishingOptions, publishingOf, publishingOptions } from '../publishing-options';
import { asOfOption, configOption, packOption, type RuleOptions } from '../rule-options';

interface BuildOptions extends RuleOptions, PublishingOptions {
  readonly out?: string;
  readonly emit?: readonly FormatId[];
  readonly check?: boolean;
  readonly color?: boolean;
  readonly theme?: string;
  readonly pageTemplate?: string;
  readonly parser?: ParserId;
  readonly jobs?: number;
  readonly cache?: boolean;
  readonly shard?: Shard;
  readonly cacheDir?: string;
}

/** Compiles policies and writes what they became, or compares it with what is there. */
const build: Command = {
  id: 'build',
  summary: 'compile policies to HTML, Markdown and a manifest',
  operand: '[paths...]',
  operandSummary: 'folders of policies, policy folders or policy.yaml files (default: policies)',
  options: [
    {
      flags: '--out <folder>',
      summary: 'the folder to write to (default: dist); a build of whole folders removes what no source makes any more',
      read: (given) => folderOf('`--out`', given),
    },
    {
      flags: '--emit <formats>',
      summary: `only these of ${formats.join(',')} (default: ${usualFormats.join(',')}); files of other formats stay as they are`,
      read: (given, before = []) => [...new Set([...(before as FormatId[]), ...someOf('`--emit`', formats, given)])],
    },
    { flags: '--check', summary: 'write nothing; name the files that are not what the sources compile to' },
    ...publishingOptions,
    { flags: '--theme <file>', summary: 'a stylesheet that is added to that of the page: colours, sizes and fonts' },
    { flags: '--page-template <file>', summary: 'a Handlebars template for the page, in place of the usual one' },
    packOption,
    asOfOption('the day from which each policy applies'),
    configOption,
    parserOption,
    {
      flags: '--cache-dir <folder>',
      summary:
        'where to keep what later builds need not make again (default: node_modules/.cache/policyc, where there is a node_modules)',
      read: (given) => folderOf('`--cache-dir`', given),
    },
    { flags: '--no-cache', summary: 'make everything, and keep nothing for later builds' },
    {
      flags: '--shard <part>',
      summary: 'build one part of the policies, such as 2/5: the second of five, which `policyc merge` puts together',
      read: shardOf,
    },
    {
      flags: '--jobs <number>',
      summary: 'how many threads compile (default: those of the machine from 1000 policies on, else 1)',
      read: (given) => wholeNumber('`--jobs`', 256, given),
    },
  ],
  examples: [
    ['build', 'every policy below policies/ to dist/'],
    ['build policies/acme --emit html', 'the page of one policy'],
    ['build --check', 'is dist/ up to date?'],
    ['build --base-url https://acme.example/legal/', 'pages that say where they stand'],
  ],
  run(
    operands,
    {
      out = 'dist',
      emit = usualFormats,
      check = false,
      color,
      config,
      theme,
      pageTemplate,
      parser,
      jobs,
      cache,
      cacheDir,
      shard,
      ...others
    }: BuildOptions,
    terminal,
  ) {
    const { pack: packs, asOf } = others;
    const { buildPolicies } = require('../build-policies') as typeof import('../build-policies');
    const law = { ...(asOf !== undefined && { asOf }), ...(packs && { packs }) };
    const colored = terminal.colors(color);
    const request = {
      paths: pathsOr(operands),
      out,
      emit,
      check,
      law,
      color: colored,
      publishing: publishingOf(others),
      look: { ...(theme !== undefined && { theme }), ...(pageTemplate !== undefined && { pageTemplate }) },
    };
    const more = {
      ...(config !== undefined && { config }),
      ...(jobs !== undefined && { jobs }),
      ...cacheOf(cache, cacheDir),
      ...(shard && { shard }),
    };
    if (shard && !emit.includes('manifest'))
      throw new UsageError('`--shard` needs manifests: leave `--emit` out, or name `manifest` in it');
    if (shard && check) throw new UsageError('`--shard` builds a part, and `--check` looks at all: give one of them');
    return buildPolicies({ ...request, ...parserOf(parser), ...more }, terminal);
  },
};

export default build;

function shardOf(given: string): Shard {
  const [, number, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(given) ?? [];
  const shard = { number: Number(number ?? 0), count: Number(count ?? 0) };
  if (shard.number >= 1 && shard.number <= shard.count) return shard;
  throw new UsageError(
    `\`--shard\` takes a part and the number of parts, such as \`2/5\`, not \`${visible(given)}\`: the first is 1, the last is that number`,
  );
}

function folderOf(asked: string, given: string): string {
  if (given === '') throw new UsageError(`${asked} takes the name of a folder, not an empty text`);
  return given;
}

function cacheOf(cache = true, folder?: string): { readonly cache?: string | false } {
  if (!cache && folder !== undefined) throw new UsageError('`--no-cache` and `--cache-dir` cannot be given together');
  return cache ? (folder === undefined ? {} : { cache: folder }) : { cache: false };
}
