/**
 * White space that Markdown or a browser reads as layout: runs of it become one space. The no-break space is a letter. A space
 * by itself, which most of them are, is not searched for.
 */
const LAYOUT = /[\t\n\v\f\r \u0085\u2028\u2029]{2,}|[\t\n\v\f\r\u0085\u2028\u2029]/g;

/** What no page can show: the null character and halves of surrogate pairs. */
const UNSHOWABLE = /[\0\ud800-\udfff]/gu;

/** Punctuation that can begin markup anywhere in a line. */
const ALWAYS = /[\\`*_[\]<|~$]/;

/** `&` before what reads as a character reference, or at the end, where the next text could complete one. */
const REFERENCE = /&(?=#|[A-Za-z0-9]*(?:;|$))/;

/**
 * The colon of `https://` and the full stop of `www.`, where a character that gets a backslash follows in the address:
 * GitHub makes a link of the whole and would show the backslash. Very long addresses are not searched to their end.
 */
const BARE_LINK = /(?::(?=\/\/)|(?<=www)\.)(?=[^\s\\`*_[\]<|~$&!#]{0,299}[\\`*_[\]<|~$&!#]|[^\s\\`*_[\]<|~$&!#]{300})/;

/** `!` at the end, where a link could follow and become an image; `#` at the end, which would close a heading. */
const LAST = /[!#](?=\s*$)/;

const INLINE = new RegExp([ALWAYS, REFERENCE, BARE_LINK, LAST].map((part) => part.source).join('|'), 'gi');

/** A first character that would begin a heading, a quotation, a rule, an underline, a list or a table. */
const FIRST = /^( ?)(#|>|=|[-+](?![A-Za-z0-9])|:(?=-))/;

/** The full stop or bracket of a first word such as `1.`, which would begin a numbered list. */
const FIRST_NUMBER = /^( ?\d{1,9})([.)])(?= |$)/;

/** What in a text may have to be changed by any of these, by what keeps punctuation, or is markup of an author. */
const REMARKABLE = new RegExp(
  [
    /[\0-\x1f!#$&*<[\\\]_`{|}~\x7f\u0085\u2028\u2029\ud800-\udfff]/,
    /[ ,;.][,;:.!?)]| {2}|\( /,
    /:\/|[wW]{3}\./,
    /^[ +:=>\-0-9]| $/,
  ]
    .map((part) => part.source)
    .join('|'),
);

/**
 * True for a text in which nothing can be markup, layout, or punctuation that asks for care: it is safe as it is. One look
 * spares most texts a dozen searches.
 */
export function isPlain(text: string): boolean {
  return !REMARKABLE.test(text);
}

/** A text with its layout folded: each run of line ends, tabs and spaces is one space, and there is none at the ends. */
export function foldLayout(text: string): string {
  return text.replace(LAYOUT, ' ').replace(/^ | $/g, '');
}

/**
 * Escapes author text for a line of GitHub-flavoured Markdown, a table cell included, so that every character of it is
 * shown as it was written. White space is folded: line ends and tabs become a space, runs of it one space. The result
 * is for plain places; between backticks or in a link's address its backslashes would show.
 */
export function escapeMarkdown(text: string): string {
  if (isPlain(text)) return text;
  return text
    .replace(UNSHOWABLE, '\ufffd')
    .replace(LAYOUT, ' ')
    .replace(INLINE, '\\$&')
    .replace(FIRST, '$1\\$2')
    .replace(FIRST_NUMBER, '$1\\$2');
}
