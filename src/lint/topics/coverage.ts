import type { Fact } from '../../model/model';
import { texts } from '../../model/shown';
import type { Reading } from '../reading';
import { categoriesOf, isPersonal } from './data';

/** True for a category without contents of its own, such as “personal information”: it stands for all data. */
export function isAllData({ data }: Fact): boolean {
  return texts(data.includes).length === 0 && data.items === undefined && data.kind === undefined;
}

/** True where a fact is about a category, by name, through another one, or because it is about all data. */
export function covers(policy: Reading, fact: Fact, category: Fact): boolean {
  return categoriesOf(policy, fact).some((one) => one === category || isAllData(one));
}

/** True for a flow of data from which a person can be told. */
export function isOfPersons(policy: Reading, flow: Fact): boolean {
  const categories = categoriesOf(policy, flow);
  return flow.data.aggregated !== true && (categories.length === 0 || categories.some(isPersonal));
}
