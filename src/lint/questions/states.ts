import type { Finding, Rule } from '../rule';
import { type Act, acts, namedActs, readingIn, type StateName } from '../topics/states';

/** Where the act of each state asks for something; a state whose act does not is left out. */
export type Provisions = Readonly<Partial<Record<StateName, string>>>;

/** The provisions in full words, one after the other. */
export function provisionsOf(provisions: Provisions, of: readonly Act[] = acts): string {
  return of
    .flatMap(({ state, code }) => (provisions[state] === undefined ? [] : [`${code} ${provisions[state]}`]))
    .join('; ');
}

/**
 * Looks at the policy as people of each state that it names read it, where the act of the state asks for something and
 * applies on the day. What is found for several states is told once, with the provision of each. Where a policy names
 * no state, only what all the acts ask for is looked at.
 */
export function inStates(provisions: Provisions, check: Rule['check']): Rule['check'] {
  return (policy) => {
    const named = namedActs(policy);
    const isAsked = ({ state }: Act) => provisions[state] !== undefined;
    const looked = named.length > 0 ? named : acts.every(isAsked) ? acts : [];
    const found = new Map<string, { readonly finding: Finding; readonly acts: Act[] }>();
    for (const act of looked.filter((one) => isAsked(one) && one.from <= policy.asOf)) {
      for (const finding of check(readingIn(policy, act))) {
        const key = JSON.stringify(finding);
        const before = found.get(key);
        if (before) before.acts.push(act);
        else found.set(key, { finding, acts: [act] });
      }
    }
    return [...found.values()].map((one) => ({ ...one.finding, citation: provisionsOf(provisions, one.acts) }));
  };
}
