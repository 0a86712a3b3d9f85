/** The bytes of a text with others in the place of some parts of it; undefined where one of them does not stand in it exactly once. */
export function withOthers(
  bytes: Buffer,
  others: readonly (readonly [before: string, now: string])[],
): readonly Buffer[] | undefined {
  const found: { readonly from: number; readonly end: number; readonly now: Buffer }[] = [];
  for (const [text, now] of others) {
    const before = Buffer.from(text);
    const from = bytes.indexOf(before);
    if (from < 0 || bytes.includes(before, from + 1)) return undefined;
    found.push({ from, end: from + before.length, now: Buffer.from(now) });
  }
  found.sort((a, b) => a.from - b.from);
  const ends = [0, ...found.map(({ end }) => end)];
  return [
    ...found.flatMap(({ from, now }, index) => [bytes.subarray(ends[index], from), now]),
    bytes.subarray(ends.at(-1)),
  ];
}
