import { listed, quoted } from '../../../model/fact-words';
import { findTerm } from '../../../model/vocabulary';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { controlledPurposes } from '../../topics/controlled';
import { basesOf } from '../../topics/purposes';
import { gdpr } from './pack';

/** A legal basis is one that the law knows. */
const rule: Rule = {
  id: 'legal-basis-unknown',
  pack: gdpr,
  title: 'each legal basis is one that the law knows',
  severity: 'error',
  citation: 'GDPR Article 6(1)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_6',
  certainty: 'reported',
  why: 'There are six bases and no others. A use that rests on something else is not allowed.',
  fix: 'name one of `consent`, `contract`, `legal-obligation`, `vital-interests`, `public-task` and `legitimate-interests`',
  avoid: `
purposes:
  analytics:
    legalBasis: [{ basis: implied-consent }] # !`,
  prefer: `
purposes:
  analytics:
    legalBasis: [{ basis: consent }]`,
  check: (policy) =>
    controlledPurposes(policy)
      .map((purpose) => ({ purpose, words: basesOf(purpose).map(({ basis }) => basis) }))
      .filter(({ words }) => words.length > 0 && !words.some((word) => isKnown(policy, word)))
      .map(({ purpose, words }) => ({
        message: `${quoted(purpose.address)} rests on ${listed(words)}, which ${words.length > 1 ? 'are' : 'is'} no legal basis of this law`,
        ...placed(purpose, 'legalBasis'),
      })),
};

function isKnown({ territory }: Reading, word: string): boolean {
  const article = String(findTerm('legalBases', word)?.article ?? '');
  // Consent in so many words is consent, though the law does not call it so.
  if (word === 'express-consent' || article.startsWith('GDPR Article 6')) return true;
  return territory.includes('GB') && article.startsWith('UK GDPR Article 6');
}

export default rule;
