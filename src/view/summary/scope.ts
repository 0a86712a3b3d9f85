import type { Fact } from '../../model/model';
import type { Asking } from './asking';

/** What points to changes that were spoken of before, or means every change. */
const everyChange = /^(it|they|them|(such|these|those|any|all|the) changes?|changes?)$/i;

/** Which changes a fact is about where it is not all of them; on a summary nothing was spoken of before. */
export function scopeOf(asking: Asking, fact: Fact): string {
  const scope = String(asking.read(fact).scope ?? '');
  return everyChange.test(scope) ? '' : scope;
}
