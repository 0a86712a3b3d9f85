import { quoted } from '../../../model/fact-words';
import type { Rule } from '../../rule';
import terms from '../../tables/vague-terms.json';
import { isNegated, joined, phraseIn, sentencesOf, wordings } from '../../topics/wording';
import { core } from './pack';

/** Security is promised as it is, not as absolute. */
const rule: Rule = {
  id: 'security-absolute',
  pack: core,
  title: 'security is promised as it is, not as absolute',
  severity: 'warning',
  citation: 'Good drafting',
  certainty: 'practice',
  why: 'No system is completely secure. A promise that it is breaks with the first incident, and authorities read it as deceptive.',
  fix: 'say which measures you take, under `security.<id>.measures`, and leave the promise out',
  avoid: `
security:
  technical: { text: Your account is completely secure with us. } # !`,
  prefer: `
security:
  technical: { text: No system is completely secure. }`,
  check: (policy) => {
    if (phraseIn(joined(policy), terms.security) === undefined) return [];
    return wordings(policy)
      .filter(({ text }) => phraseIn(text, terms.security) !== undefined)
      .flatMap(({ fact, at, text }) =>
        sentencesOf(text)
          .filter((sentence) => !isNegated(sentence))
          .flatMap((sentence) => phraseIn(sentence, terms.security) ?? [])
          .map((words) => ({
            message: `${quoted(words)} is a promise that nobody can keep`,
            at,
            isValue: true,
            fact: fact.address,
          })),
      );
  },
};

export default rule;
