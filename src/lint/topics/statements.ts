import type { Fact } from '../../model/model';
import type { Reading } from '../reading';

/** The statements on the page about a subject, by the word that the author gives it under `about`. */
export function statementsAbout(policy: Reading, ...words: readonly string[]): readonly Fact[] {
  return policy.stated('statements').filter(({ data }) => words.includes(String(data.about).toLowerCase()));
}
