import type { Change } from './change';
import { compare } from './compare';
import { meaningOf } from './impacts/meaning-of';
import type { Side } from './side';
import { subjectOf } from './words/subject';
import { wordsOf } from './words/words';

/** All that differs between two policies, in words, each change with what it means for people; in the order of the head. */
export function diff(base: Side, head: Side): readonly Change[] {
  return compare(base, head).map((difference) => {
    const { kind, address, formerly } = difference;
    return {
      ...difference,
      ...meaningOf(difference, base, head),
      subject:
        kind === 'removed' && difference.field === undefined
          ? subjectOf(formerly ?? address, base)
          : subjectOf(address, head),
      words: wordsOf(difference, base, head),
    };
  });
}
