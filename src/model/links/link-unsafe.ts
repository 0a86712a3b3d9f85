import { quoted } from '../fact-words';
import { maximumInText, placeInText } from '../place-in-text';
import type { Text } from '../pointers';
import { unsafeLinksIn } from '../prose';
import type { Check } from './check';

const code = 'core/link-unsafe';

/** Links in texts lead to http, https, mailto or tel addresses and to nothing else. */
const check: Check = {
  id: 'link-unsafe',
  codes: {
    [code]: {
      severity: 'error',
      title: 'links in texts lead to web, e-mail and telephone addresses',
      why: 'A link can run code in the browser of a reader, and one without a whole address leads nowhere once the page stands elsewhere.',
      fix: 'write a whole address: `[words](https://example.com)`, or one with `mailto:` or `tel:`',
      avoid: `
statements:
  terms: {kind: advice, text: 'Read [our terms](/terms).'} # !
`,
      prefer: `
statements:
  terms: {kind: advice, text: 'Read [our terms](https://example.com/terms).'}
`,
    },
  },
  needs: [],
  find: (context) =>
    context.texts.filter(mayHaveLinks).flatMap(({ path, text, fact }) =>
      unsafeLinksIn(text)
        .slice(0, maximumInText)
        .map(({ url, start, end }) => ({
          code,
          ...wording(url),
          span: placeInText(context.spanOf(path), text, start, end),
          fact,
        })),
    ),
};

function mayHaveLinks({ text, node }: Text): boolean {
  return node['x-text'] === 'inline' && text.includes('](');
}

export default check;

function wording(url: string): { readonly message: string; readonly help: string } {
  if (url.trim() === '') return { message: 'a link has no address', help };
  if (/^(https?:\/\/|mailto:|tel:)/i.test(url)) {
    return {
      message: `the address of a link cannot be read: ${quoted(url)}`,
      help: 'write an address without spaces, quotes and round brackets: `%20`, `%22`, `%28` and `%29` stand for them',
    };
  }
  return { message: `a link leads to ${quoted(url)}, which is no web, e-mail or telephone address`, help };
}

const help =
  'a link is written `[words](https://example.com)`, also with `mailto:` or `tel:`; write `\\[` for a bracket that is to be printed';
