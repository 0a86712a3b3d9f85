import { lint } from '../../../src/lint/lint';
import { packs, rulesOf } from '../../../src/lint/packs';
import { laid } from '../overlay';
import { today } from '../rule-examples';

/** What the rules of a pack find in an example over the complete policy, each as `error access-unstated`. */
export function foundBy(pack: string, example: string, asOf: string = today): readonly string[] {
  const { model, printed } = laid(example);
  const rules = packs.filter(({ id }) => id === pack).flatMap((one) => rulesOf(one));
  return lint(model, rules, { asOf, printed }).map(({ severity, code }) => `${severity} ${code.split('/')[1]}`);
}
