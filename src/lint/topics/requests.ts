import { asData } from '../../model/facts';
import type { Fact } from '../../model/model';
import { texts } from '../../model/shown';
import { type Reading, regionsOf } from '../reading';
import { isWithin } from '../territory';

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

/** True for a right to see personal information or to have it put right: what laws set a time for. */
export function isRequest(right: Fact): boolean {
  return isAccess(right) || isCorrection(right);
}

/**
 * The rights to see or correct information that count in the territory: those for people there, where a right that is
 * limited to them sets a time of its own; else all.
 */
export function requestsIn(policy: Reading): readonly Fact[] {
  const rights = policy.stated('rights').filter(isRequest);
  const own = rights.filter((right) => isFor(policy, right));
  return own.some(({ data }) => data.deadline !== undefined) ? own : rights;
}

/** True for a right that is limited to regions, the whole territory among them. */
function isFor({ model, territory }: Reading, right: Fact): boolean {
  const regions = regionsOf(model, right);
  return territory.length > 0 && territory.every((code) => regions.some((region) => isWithin(code, region)));
}
