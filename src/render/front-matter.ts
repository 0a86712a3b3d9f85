import type { PageInfo } from './format';
import { wellFormed } from './well-formed';

/** What site generators read at the top of a Markdown file: YAML between two lines of `---`, with an empty line after. */
export function frontMatter(title: string, language: string, page: PageInfo): string {
  const { description, version, effective, updated, posted } = page;
  const entries = Object.entries({ title, lang: language, description, version, effective, updated, posted });
  const lines = entries.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${quoted(value)}`]));
  return `---\n${lines.join('\n')}\n---\n\n`;
}

/** Line ends of YAML 1.1, controls, marks and halves of surrogate pairs: all that a reader of YAML may take badly. */
const odd = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A text as YAML in double quotes, which understands all that JSON does. */
function quoted(text: string): string {
  return JSON.stringify(wellFormed(text)).replace(
    odd,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
