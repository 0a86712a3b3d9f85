/** The custom properties of a stylesheet that are colours, by the media query of the `:root` that sets them. */
export function colorTokens(stylesheet: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, Map<string, string>>();
  let media = '';
  for (const line of stylesheet.split('\n')) {
    if (/^\S/.test(line)) media = /^@media (.*?) *\{/.exec(line)?.[1] ?? '';
    const [, name, value] = /^\s+--([a-z0-9-]+): (#[0-9a-f]{6});$/.exec(line) ?? [];
    if (!name || !value) continue;
    const colors = found.get(media) ?? new Map<string, string>();
    found.set(media, colors.set(name, value));
  }
  return found;
}

/** How far two colours stand apart, from 1 to 21, as WCAG 2 reckons it. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
