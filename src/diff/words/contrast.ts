/** Texts up to this length are shown whole. */
const short = 160;
/** So many words are shown around what differs. */
const around = 6;

/** Two texts, shortened to the words that differ and some around them where they are long. */
export function contrasted(old: string, now: string): readonly [string, string] {
  if (old.length <= short && now.length <= short) return [old, now];
  const [before, after] = [old.split(' '), now.split(' ')];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const cut = (words: readonly string[]) => {
    const from = Math.max(0, start - around);
    const to = Math.min(words.length, words.length - end + around);
    return `${from > 0 ? '“… ' : ''}${words.slice(from, to).join(' ')}${to < words.length ? ' …”' : ''}`;
  };
  return [cut(before), cut(after)];
}
