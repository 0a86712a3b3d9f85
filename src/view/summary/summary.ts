import type { Places } from '../references';
import type { Writer } from '../tell';
import type { View } from '../types';
import { type Asking, askingOf } from './asking';
import { linkedMore } from './lines';
import type { Question } from './question';
import { questions } from './questions';
import { targetFinder } from './target';
import type { Summary, SummaryCell } from './types';

/**
 * What the facts answer to the questions that readers ask first. The writer is one of its own: a fact that only the
 * summary says is not printed by that. `after` is how many blocks of the opening come before it.
 */
export function summaryOf(writer: Writer, places: Places, told: View, after: number): Summary {
  const asking = askingOf(writer, places);
  const target = targetFinder(told);
  const cells = questions.flatMap((question) => cellOf(asking, target, question));
  return { heading: asking.word('heading'), after, cells };
}

function cellOf(
  asking: Asking,
  target: (addresses: readonly string[]) => string | undefined,
  question: Question,
): readonly SummaryCell[] {
  const { lines, state, from } = question.answer(asking);
  const read = asking.takeFacts();
  if (state === 'unstated') {
    if (question.onlyStated) return [];
    const nothing = { state, lines: [asking.word('unstated')], facts: [] };
    return [{ id: question.id, question: asked(asking, question), ...nothing }];
  }
  const place = target(from);
  return [
    {
      id: question.id,
      question: asked(asking, question),
      state,
      lines: lines.map((line) => linkedMore(tidied(line), place)),
      ...(place === undefined ? {} : { target: place }),
      facts: [...new Set([...from, ...read])],
    },
  ];
}

function asked(asking: Asking, { id }: Question): string {
  return asking.word(id, asking.telling.reader.subject);
}

/** Without the marks that keep the author's punctuation. */
function tidied(line: string): string {
  return line.replaceAll('\u0004', '');
}
