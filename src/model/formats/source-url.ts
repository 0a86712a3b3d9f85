import type { Format } from '../format';
import { url } from './url';

/** The words that stand for a place: its file, and its first and last line. */
const placeholders: readonly string[] = ['file', 'line', 'endLine'];

/** The address of a place in the sources, in which `{file}`, `{line}` and `{endLine}` stand for it. */
export const sourceUrl: Format = {
  what: 'the address of a source',
  example: 'https://github.com/acme/site/blob/main/{file}#L{line}',
  validate: (text) => faultIn(text) === undefined && text.includes('{file}'),
  explain(text) {
    const fault = faultIn(text);
    if (fault) return fault;
    return { why: 'it does not say where the file stands', help: 'write `{file}` in the place of the file' };
  },
};

function faultIn(text: string): ReturnType<Format['explain']> | undefined {
  const unknown = [...text.matchAll(/\{([^{}]*)\}/g)].find(([, word = '']) => !placeholders.includes(word));
  if (unknown) return { why: `nothing stands for \`${unknown[0]}\``, help: 'use `{file}`, `{line}` and `{endLine}`' };
  const filled = text.replace(/\{(?:file|line|endLine)\}/g, '1');
  if (!url.validate(filled)) return url.explain(filled);
  if (!/^https?:/i.test(text)) return { why: 'only http and https addresses are allowed' };
  return /^https?:\/\/[^/?#]*\{/i.test(text) ? { why: 'the name of the site has to be the same for all' } : undefined;
}
