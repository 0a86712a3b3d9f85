import { actingAll } from '../english/verbs';
import type { End } from './flows';
import { type Reader, textsIn } from './reader';

/** A recipient that is no name with what it does: “organizations that check payments”; any other by its label. */
export function fullName(read: Reader, { fact, label }: End): string {
  const does = fact.kind === 'processors' ? textsIn(read(fact).does) : [];
  if (does.length === 0 || !/^[a-z]/.test(label)) return label;
  return `${label} ${actingAll({ word: 'that', singular: fact.data.singular === true }, does)}`;
}
