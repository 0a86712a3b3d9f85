import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { termText } from '../../mentions';
import type { Asking } from '../asking';
import { answered, type Entry, inRow, isNever, isPossible, rows, sentences } from '../lines';
import type { Question } from '../question';

const usualItems = 4;

/** What data comes in: from people and their devices. */
const collected: Question = {
  id: 'collected',
  answer(asking) {
    const flows = [...asking.facts('collection'), ...asking.facts('technologies').filter(({ data }) => data.data)];
    const never = flows.filter((fact) => isNever(asking, fact));
    const coming = flows.filter((fact) => !isNever(asking, fact));
    const named = new Set(coming.flatMap(({ data }) => texts(data.data)));
    const entries = coming.flatMap((fact) => {
      const about = asking.about(fact);
      const possible = isPossible(asking, fact);
      const ids = texts(asking.value(fact, 'data'));
      return partsOf(asking, ids, named).map((category) => ({ about, possible, category }));
    });
    const lines = [...rows(asking, labelled(asking, entries)), ...sentences(asking, never)];
    return answered(asking, lines, entries.length > 0 ? coming : never);
  },
};

export default collected;

interface Named extends Omit<Entry, 'label'> {
  readonly category: Fact;
}

/** The categories with their names; where few are named, with what they hold. */
function labelled(asking: Asking, entries: readonly Named[]): readonly Entry[] {
  return entries.map(({ about, possible, category }) => {
    const label = String(asking.read(category).label);
    const beside = new Set(entries.filter((one) => one.about === about).map((one) => one.category));
    return { about, possible, label: beside.size > 2 ? label : `${label}${heldBy(asking, category)}` };
  });
}

/** In brackets, the first of what a category holds. */
function heldBy(asking: Asking, category: Fact): string {
  const { items, openEnded } = asking.read(category) as {
    readonly items?: readonly Item[];
    readonly openEnded?: boolean;
  };
  const held = Array.from({ length: items?.length ?? 0 }, (_, index) => {
    const item = items?.[index] ?? '';
    return typeof item === 'string' ? termText('dataItems', item) : String(item.label);
  });
  if (held.length === 0) return '';
  const row = inRow(asking, held, usualItems);
  return ` (${openEnded === true ? asking.word('suchAs', row) : row})`;
}

type Item = string | { readonly label: string };

/**
 * The told categories of a flow. One that only stands for others gives way to them where another flow names one of them,
 * so that the same data is not said twice.
 */
function partsOf(asking: Asking, ids: readonly string[], named: ReadonlySet<string>): readonly Fact[] {
  const found = new Map<string, Fact>();
  for (const id of ids) {
    const category = asking.telling.model.facts.get(`categories.${id}`);
    if (!asking.isTold(category)) continue;
    const inner = texts(asking.value(category, 'includes'));
    const gives = category.data.items === undefined && inner.some((part) => named.has(part));
    for (const one of gives
      ? partsOf(
          asking,
          inner.filter((part) => !named.has(part)),
          named,
        )
      : [category]) {
      found.set(one.address, one);
    }
  }
  return [...found.values()];
}
