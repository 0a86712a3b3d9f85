import type { Asking } from './asking';

/** Whether a policy says yes or no to a question, or nothing at all, which is never a no. */
export type AnswerState = 'stated' | 'denied' | 'unstated';

/** What the facts answer to a question. */
export interface Answer {
  /** Short lines of inline Markdown. */
  readonly lines: readonly string[];
  readonly state: AnswerState;
  /** The addresses of the facts that answer: their section is where to read on. */
  readonly from: readonly string[];
}

/** Something that readers ask of every policy, answered from facts alone. Its words are those of `summary.<id>`. */
export interface Question {
  readonly id: string;
  /** Asked only where the policy says something of it. */
  readonly onlyStated?: boolean;
  answer(asking: Asking): Answer;
}
