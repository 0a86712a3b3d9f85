import type { Fact } from '../../model/model';
import { texts } from '../../model/shown';
import type { Reading } from '../reading';
import type { Rule } from '../rule';
import { collected, isPersonal } from '../topics/data';
import { placed } from './stated';

const anything =
  /^(?:(?:your|the|any|other|certain|some|all) )*(?:(?:personally identifiable|personal|identifiable|private|user|customer) )*(?:information|data|details)$/i;

/** The kinds of data that are collected are named, and not all called “personal information”. */
export const categoriesNamed: Rule['check'] = (policy) => {
  const kinds = collected(policy).filter((kind) => isPersonal(kind) && policy.stated('categories').includes(kind));
  const [first] = kinds;
  if (!first || kinds.some((kind) => isNamed(policy, kind))) return [];
  return [{ message: 'the kinds of personal information that are collected are not named', ...placed(first) }];
};

function isNamed(policy: Reading, { id, data }: Fact): boolean {
  const tells = ['items', 'kind', 'includes', 'means', 'text'].some((field) => data[field] !== undefined);
  const isDefined = policy
    .stated('definitions')
    .some((one) => one.data.of === id && texts(one.data.includes).length > 0);
  return tells || isDefined || !anything.test(String(data.label));
}
