/** More than one line, or white space at the end of it; most blocks are one line that is tidy. */
const UNTIDY = /[\r\n]|[ \t]$/;

/**
 * The same Markdown in one form: no white space at the ends of lines, hard breaks as a backslash, one empty line where
 * there were several, none at the start and the end.
 */
export function tidyMarkdown(markdown: string): string {
  if (!UNTIDY.test(markdown)) return markdown;
  const lines = markdown.replace(/\r\n?/g, '\n').split('\n');
  const tidied = lines.map((line, index) => {
    const text = withoutTrailingSpace(line);
    const breaks = line.endsWith('  ') && text !== '' && (lines[index + 1] ?? '').trim() !== '';
    return breaks ? `${text}\\` : text;
  });
  return tidied
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .replace(/\n+$/, '');
}

function withoutTrailingSpace(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--;
  return line.slice(0, end);
}
