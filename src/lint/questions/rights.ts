import { texts } from '../../model/shown';
import type { Reading } from '../reading';
import type { Rule } from '../rule';
import { required } from './stated';

/** The words that say one of the rights in different ways: to be told what is held, and to be given it. */
const others: Readonly<Record<string, readonly string[]>> = {
  access: ['copy'],
  rectification: ['update'],
  'object-marketing': ['opt-out-marketing'],
  'opt-out-marketing': ['object-marketing'],
};

/** The kinds of right that a policy grants. */
export function rightsIn(policy: Reading): ReadonlySet<string> {
  return new Set(policy.stated('rights').flatMap(({ data }) => [String(data.kind), ...texts(data.also)]));
}

/** True where a policy grants one of these rights, under any of the words for it. */
export function hasRight(policy: Reading, ...kinds: readonly string[]): boolean {
  const given = rightsIn(policy);
  return kinds.some((kind) => given.has(kind) || (others[kind] ?? []).some((other) => given.has(other)));
}

/** A right must be stated. `name` follows “the right”: `of access`. */
export function rightStated(
  kinds: readonly string[],
  name: string,
  when?: (policy: Reading) => boolean,
): Rule['check'] {
  return required({
    key: 'rights',
    ...(when ? { when } : {}),
    is: () => false,
    or: (policy) => hasRight(policy, ...kinds),
    message: `the right ${name} is not stated`,
  });
}
