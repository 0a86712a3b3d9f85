import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { controlledPurposes } from '../../topics/controlled';
import { categoriesOf, collected, purposesOf, specialWords } from '../../topics/data';
import { basesOf } from '../../topics/purposes';
import { gdpr } from './pack';

/** Health data and its kin are used under a condition of their own. */
const rule: Rule = {
  id: 'special-condition-missing',
  pack: gdpr,
  title: 'each use of special categories of data names the condition that allows it',
  severity: 'error',
  citation: 'GDPR Article 9(2)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_9',
  certainty: 'reported',
  why: 'Health, belief and origin may not be used at all, but for the cases that the law lists.',
  fix: 'name the case under `condition` of the legal basis, most often `explicit-consent`',
  avoid: `
purposes:
  coaching:
    legalBasis: [{ basis: contract }] # !`,
  prefer: `
purposes:
  coaching:
    legalBasis: [{ basis: explicit-consent, condition: explicit-consent }]`,
  check: (policy) =>
    controlledPurposes(policy)
      .filter(
        (purpose) =>
          !basesOf(purpose).some(({ basis, data }) => basis === 'explicit-consent' || data.condition !== undefined),
      )
      .flatMap((purpose) =>
        specialIn(policy, purpose)
          .slice(0, 1)
          .map((category) => ({
            message: `${quoted(purpose.address)} uses ${quoted(category.address)} and names no condition that allows it`,
            ...placed(purpose, 'legalBasis'),
          })),
      ),
};

/** The special categories that a purpose uses: those that it names, or else those that are collected for it. */
function specialIn(policy: Reading, purpose: Fact): readonly Fact[] {
  const own = categoriesOf(policy, purpose);
  const used =
    own.length > 0 ? own : collected(policy).filter((category) => purposesOf(policy, category).includes(purpose));
  return used.filter((category) => specialWords(category).length > 0);
}

export default rule;
