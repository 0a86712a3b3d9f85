import { oncePer } from '../../core/once';
import type { Fact } from '../../model/model';
import { texts } from '../../model/shown';
import type { Reading } from '../reading';
import { categoriesOf, isPersonal } from './data';

/** The purposes of personal data about which the controller decides; those for which it only acts for somebody else are left out. */
export const controlledPurposes = oncePer((policy: Reading): readonly Fact[] =>
  policy
    .stated('purposes')
    .filter((purpose) => purpose.data.aggregate !== true)
    .filter((purpose) => {
      const data = categoriesOf(policy, purpose);
      return data.length === 0 || data.some(isPersonal);
    })
    .filter((purpose) => !isForOthers(policy, purpose)),
);

function isForOthers(policy: Reading, purpose: Fact): boolean {
  const own = texts(purpose.data.audience);
  if (own.length > 0) return own.every((id) => isActedFor(policy, id));
  const flows = ['collection', 'technologies']
    .flatMap((key) => policy.stated(key))
    .filter(({ data }) => texts(data.purposes).includes(purpose.id));
  const audiences = flows.map(({ data }) => texts(data.audience));
  return audiences.length > 0 && audiences.every((ids) => ids.length > 0 && ids.every((id) => isActedFor(policy, id)));
}

/** True for data that comes in on behalf of somebody else alone: what it is for is theirs to tell. */
export function isHandledForOthers(policy: Reading, category: Fact): boolean {
  const flows = ['collection', 'technologies']
    .flatMap((key) => policy.stated(key))
    .filter((flow) => categoriesOf(policy, flow).includes(category));
  const audiences = flows.map(({ data }) => texts(data.audience));
  return audiences.length > 0 && audiences.every((ids) => ids.length > 0 && ids.every((id) => isActedFor(policy, id)));
}

/** True for an audience whose data is handled for somebody else, be it that the author concluded so. */
function isActedFor(policy: Reading, id: string): boolean {
  return policy.model.facts.get(`audiences.${id}`)?.data.role === 'processor';
}
