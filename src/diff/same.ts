/** A text with its spaces folded: how a text is broken into lines in YAML is no part of what it says. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** One text for all values that say the same: order of keys and of lists, and spaces, make no difference. */
export function sameness(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(folded(value));
  if (Array.isArray(value)) return `[${value.map(sameness).sort().join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? '';
  const fields = Object.entries(value).filter(([, child]) => child !== undefined);
  return `{${fields
    .map(([key, child]) => `${JSON.stringify(key)}:${sameness(child)}`)
    .sort()
    .join(',')}}`;
}
