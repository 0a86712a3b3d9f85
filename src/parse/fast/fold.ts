import { space } from './characters';

/** The text of a scalar on several lines: line ends become spaces, blank lines line ends, and indents go. */
export function foldLines(written: string): string {
  if (!written.includes('\n')) return written;
  const lines = written.split(/\r?\n/);
  const last = lines.length - 1;
  let folded = trimSpaces(lines[0] ?? '', false, true);
  let separator = ' ';
  for (let index = 1; index < last; index++) {
    const line = trimSpaces(lines[index] ?? '', true, true);
    if (line !== '') {
      folded += separator + line;
      separator = ' ';
    } else if (separator === '\n') folded += separator;
    else separator = '\n';
  }
  return folded + separator + trimSpaces(lines[last] ?? '', true, false);
}

function trimSpaces(line: string, atStart: boolean, atEnd: boolean): string {
  let start = 0;
  let end = line.length;
  if (atStart) while (start < end && line.charCodeAt(start) === space) start++;
  if (atEnd) while (end > start && line.charCodeAt(end - 1) === space) end--;
  return line.slice(start, end);
}
