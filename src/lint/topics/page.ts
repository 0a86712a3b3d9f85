import type { Reading } from '../reading';

/** True where a piece of the page matches every one of the patterns. */
export function pageSays(policy: Reading, ...patterns: readonly RegExp[]): boolean {
  return policy.printed.some(({ text }) => patterns.every((pattern) => pattern.test(text)));
}
