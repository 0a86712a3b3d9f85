import { texts } from '../../model/shown';
import type { Asking } from './asking';
import type { Entry } from './lines';

/** Words before a defined name that do not make it another group. */
const plain = /^(the|our|any|all|various|several|certain|some|third[- ]party|external|outside)$/i;

/**
 * The entries with one name for those of one group: where labels that stand beside each other are the same defined name,
 * alone, in brackets after other words, or after words that add nothing, they are told by that name. Others stay.
 */
export function sameGroups(asking: Asking, entries: readonly Entry[]): readonly Entry[] {
  const names = asking.facts('definitions').flatMap((fact) => {
    const { term, aka } = asking.read(fact);
    return [String(term), ...texts(aka)];
  });
  const forms = names.flatMap((name) => [name, `${name}s`]);
  const named = entries.map((entry) => ({ entry, name: nameIn(entry.label, forms) }));
  return named.map(({ entry, name }) => {
    if (name === undefined) return entry;
    const same = named.filter((one) => one.name === name && isBeside(one.entry, entry));
    const labels = new Set(same.map((one) => one.entry.label));
    return labels.size > 1 ? { ...entry, label: name } : entry;
  });
}

function isBeside(one: Entry, other: Entry): boolean {
  return one.about === other.about && one.possible === other.possible && one.sometimes === other.sometimes;
}

/** The defined name that a label is, in the number that the label has it in. */
function nameIn(label: string, forms: readonly string[]): string | undefined {
  const isBracketed = label.endsWith(')');
  return forms.find(
    (form) =>
      (label.endsWith(form) && isAlone(label.slice(0, label.length - form.length))) ||
      (isBracketed && label.endsWith(` (${form})`)),
  );
}

/** True where the words before a name make no other group of it. */
function isAlone(before: string): boolean {
  return before === '' || (before.endsWith(' ') && plain.test(before.slice(0, -1)));
}
