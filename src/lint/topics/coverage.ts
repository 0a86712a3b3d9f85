import type { Fact } from '../../model/model';
import { texts } from '../../model/shown';
import type { Reading } from '../reading';
import { categoriesOf } from './data';

/** True for a category without contents of its own, such as “personal information”: it stands for all data. */
export function isAllData({ data }: Fact): boolean {
  return texts(data.includes).length === 0 && data.items === undefined && data.kind === undefined;
}

/** True where a fact is about a category, by name, through another one, or because it is about all data. */
export function covers(policy: Reading, fact: Fact, category: Fact): boolean {
  return categoriesOf(policy, fact).some((one) => one === category || isAllData(one));
}
