import { asData } from '../../model/facts';
import type { Fact } from '../../model/model';
import { texts } from '../../model/shown';
import { type Reading, regionsOf } from '../reading';
import { liesIn } from '../territory';

/** True for a right to see personal information, under any of the words for it. */
export function isAccess({ data }: Fact): boolean {
  return ['access', 'copy', 'confirmation'].some((kind) => isOfKind(data, kind));
}

/** True for a right to have personal information put right. */
export function isCorrection({ data }: Fact): boolean {
  return ['rectification', 'update'].some((kind) => isOfKind(data, kind));
}

function isOfKind({ kind, also }: Fact['data'], wanted: string): boolean {
  return kind === wanted || texts(also).includes(wanted);
}

/** True where an answer to a request for access says something that matches, as far as the policy tells. */
export function accessTells(policy: Reading, pattern: RegExp): boolean {
  return policy
    .stated('rights')
    .filter(isAccess)
    .some(({ data }) => {
      const words = [...texts(asData(data.reply).contents), data.to, data.text];
      return words.some((one) => typeof one === 'string' && pattern.test(one));
    });
}

/** The rights of a kind that count in the territory: those for people there alone, where there are any. */
export function nearestRights(policy: Reading, is: (fact: Fact) => boolean): readonly Fact[] {
  const rights = policy.stated('rights').filter(is);
  const own = rights.filter((fact) => {
    const regions = regionsOf(policy.model, fact);
    return regions.length > 0 && regions.every((region) => liesIn([region], policy.territory));
  });
  return own.some(({ data }) => data.deadline !== undefined) ? own : rights;
}
