import type { Token } from 'marked';
import { textOf } from './plain-text';

/** The lines of a paragraph that was broken by hand, such as those of an address. */
export function linesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'br') lines.push([]);
    else lines.at(-1)?.push(token);
  }
  return lines;
}

/** Lines that all begin with a bold name and a colon, as a list of names and values; undefined for any others. */
export function definitionLines(
  lines: readonly (readonly Token[])[],
  write: (tokens: readonly Token[]) => string,
): string | undefined {
  const pairs = lines.map(([first, ...rest]) =>
    first?.type === 'strong' && /:$/.test(textOf([first])) && rest.length > 0
      ? `<div><dt>${write('tokens' in first ? (first.tokens ?? []) : [])}</dt> <dd>${write(rest).trim()}</dd></div>\n`
      : undefined,
  );
  return pairs.includes(undefined) ? undefined : `<dl>\n${pairs.join('')}</dl>\n`;
}
