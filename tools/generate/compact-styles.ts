/**
 * A stylesheet as pages carry it: without comments, one rule a line. Lines are joined only behind marks after which CSS needs
 * no space, so it means the same. Texts in it may hold no comment and no line end.
 */
export function compactStyles(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s+/gm, '')
    .replace(/([{;,])\n/g, '$1')
    .replace(/;\n?\}/g, '}');
}
