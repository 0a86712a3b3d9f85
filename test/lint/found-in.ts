import { lint } from '../../src/lint/lint';
import { packs, rulesOf } from '../../src/lint/packs';
import { laid } from './overlay';
import { today } from './rule-examples';

/** What a pack finds with an example laid over the complete policy: `error lgpd/deadline-too-long`, in order. */
export function foundIn(pack: string, example: string, asOf = today): readonly string[] {
  const { model, printed } = laid(example);
  const rules = packs.filter(({ id }) => id === pack).flatMap((one) => rulesOf(one));
  return lint(model, rules, { asOf, printed }).map(({ code, severity }) => `${severity} ${code}`);
}
