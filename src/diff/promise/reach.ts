/** Which changes a promise is made for: all, those that matter, or some that only its own words tell. */
export type Reach = 'all' | 'material' | 'some';

const material =
  /\b(?:material|materially|significant|significantly|substantial|substantive|important|major|essential|matter)\b/i;

/** `any changes`, `such changes to this Privacy Policy`, `it`, `a revised version of our policy`; nothing narrower. */
const whole =
  /^(?:(?:any|all|such|these|those|the|our|other|future|its)\s+)*(?:it|them|changes?|amendments?|updates?|modifications?|revisions?|an? (?:new|revised|later) version|new versions?)(?:\s+(?:of|to|in)\s+(?:the|this|our)\s+(?:[\w&-]+\s+){0,3}(?:policy|notice|statement))?$/i;

/** Which changes a fact of `changes` is about. A condition, an exception or a scope that is not understood makes it `some`. */
export function reachOf({ scope, when, except }: Readonly<Record<string, unknown>>): Reach {
  if (when !== undefined || except !== undefined) return 'some';
  if (typeof scope !== 'string') return 'all';
  if (material.test(scope)) return 'material';
  return whole.test(scope.trim()) ? 'all' : 'some';
}
