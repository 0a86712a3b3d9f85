/** A character that stands for itself, code between backticks, or the second half of a link to a place on the page. */
const PIECES = /\\[\s\S]|(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|\]\(#([^()\s]+)\)/g;

/**
 * Rewrites links to places on the page: `[rights](#rights.access)` leads to what the map has for `rights.access`.
 * Targets that are not in the map, and what looks like a link inside code, stay as they are.
 */
export function retargetLinks(markdown: string, targets: ReadonlyMap<string, string>): string {
  return markdown.replace(PIECES, (piece, _fence: string | undefined, target: string | undefined) => {
    const found = target === undefined ? undefined : targets.get(target);
    return found === undefined ? piece : `](#${found})`;
  });
}
