import { once } from '../../../core/once';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { isCondition } from '../../english/sentences';
import { termText } from '../../mentions';
import type { Asking } from '../asking';
import { answered, type Entry, inRow, isNever, isPossible, rows, sentences } from '../lines';
import type { Question } from '../question';

const usualItems = 4;
const usualHeld = 2;

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
      const sometimes = isOccasional(asking, fact);
      const ids = texts(asking.value(fact, 'data'));
      return partsOf(asking, ids, named).map((category) => {
        return { about, possible, sometimes, category, isImplied: !ids.includes(category.id) };
      });
    });
    // What is only collected as a part of something comes after what is named itself.
    const inOrder = [...entries.filter(({ isImplied }) => !isImplied), ...entries.filter(({ isImplied }) => isImplied)];
    const lines = [...rows(asking, labelled(asking, inOrder)), ...sentences(asking, never)];
    return answered(asking, lines, entries.length > 0 ? coming : never);
  },
};

export default collected;

interface Named extends Omit<Entry, 'label'> {
  readonly category: Fact;
  /** No flow names it: one names what it is a part of. */
  readonly isImplied: boolean;
}

/** True where data comes only under a condition, which is more than a time. */
function isOccasional(asking: Asking, fact: Fact): boolean {
  const clauses = [asking.value(fact, 'when'), asking.value(fact, 'qualifier')];
  return (
    asking.value(fact, 'except') !== undefined ||
    clauses.some((clause) => typeof clause === 'string' && isCondition(clause))
  );
}

/** The categories with their names; the first few about the same people with what they hold. */
function labelled(asking: Asking, entries: readonly Named[]): readonly Entry[] {
  const nameOf = once((category: Fact) => String(asking.read(category).label));
  const groupOf = once((about: string) => {
    const categories = new Set(entries.filter((entry) => entry.about === about).map(({ category }) => category));
    const beside = [...categories];
    const names = new Set(beside.map(nameOf));
    const held = [...names].slice(0, usualHeld);
    return once((name: string) => {
      const alike = beside.filter((category) => nameOf(category) === name);
      return held.includes(name) ? `${name}${heldBy(asking, alike)}` : name;
    });
  });
  return entries.map(({ category, about, possible, sometimes }) => {
    const name = nameOf(category);
    return { about, possible, sometimes, label: groupOf(about)(name) };
  });
}

/** In brackets, the first of what categories of one name hold. */
function heldBy(asking: Asking, categories: readonly Fact[]): string {
  const held = categories.flatMap((category) => itemsOf(asking, category));
  if (held.length === 0) return '';
  const row = inRow(asking, [...new Set(held)], usualItems);
  const isOpen = categories.some((category) => asking.read(category).openEnded === true);
  return ` (${isOpen ? asking.word('suchAs', row) : row})`;
}

function itemsOf(asking: Asking, category: Fact): readonly string[] {
  const { items } = asking.read(category) as { readonly items?: readonly Item[] };
  return Array.from({ length: items?.length ?? 0 }, (_, index) => {
    const item = items?.[index] ?? '';
    return typeof item === 'string' ? termText('dataItems', item) : String(item.label);
  });
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
