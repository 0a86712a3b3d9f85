import type { Finding, Rule } from '../rule';

/** A check whose findings rest on a provision of their own, and may weigh less than the rule. */
export function cited(citation: string, check: Rule['check'], severity?: Finding['severity']): Rule['check'] {
  return (policy) =>
    check(policy).map((finding) => ({ ...finding, citation, ...(severity === undefined ? {} : { severity }) }));
}
