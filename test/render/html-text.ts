const REFERENCES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#91': '[',
  '#93': ']',
};

/** The text that HTML made by us shows, as it stands between the tags. */
export function htmlText(html: string): string {
  return html
    .replace(/<[^<>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|#91|#93);/g, (_, name: string) => REFERENCES[name] ?? '');
}

/** Text with what a page folds folded: white space is one space, none at the ends; what cannot be shown is U+FFFD. */
export function folded(text: string): string {
  return text
    .replace(/[\0\ud800-\udfff]/gu, '\ufffd')
    .replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' ')
    .trim();
}
