import { listed, quoted } from '../../../model/fact-words';
import { technologiesFor } from '../../questions/devices';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { isUsedFor, purposesFor, wordsFor } from '../../topics/devices';
import { wordsOf } from '../../topics/words';
import { eprivacy } from './pack';

/** Measuring and advertising are not essential. */
const rule: Rule = {
  id: 'technology-wrongly-essential',
  pack: eprivacy,
  title: 'no cookie for measuring or advertising is called essential',
  severity: 'error',
  citation: 'Directive 2002/58/EC Article 5(3), second sentence',
  url: 'https://ec.europa.eu/justice/article-29/documentation/opinion-recommendation/files/2012/wp194_en.pdf',
  certainty: 'reported',
  why: 'Consent can be left out only for what carries a message or for a service that a person asked for; Opinion 04/2012 of the Article 29 Working Party says which cookies those are.',
  fix: 'do not call it essential, and ask for consent to it; some national laws exempt plain statistics',
  avoid: `
technologies:
  counting:
    label: the strictly necessary counting cookie # !`,
  prefer: `
technologies:
  counting:
    label: the counting cookie`,
  check: (policy) =>
    technologiesFor(policy, 'statistics', 'advertising')
      .filter((one) => essential.test(wordsOf(one)))
      .map((one) => {
        const use = isUsedFor(policy, one, 'advertising') ? 'advertising' : 'statistics';
        const named = [...purposesFor(policy, one, use).map(({ address }) => address), ...wordsFor(one, use)];
        return {
          message: `${quoted(one.address)} is called essential and is used for ${listed(named)}`,
          ...placed(one, 'label'),
          severity: use === 'advertising' ? 'error' : 'warning',
        };
      }),
};

export default rule;

const essential =
  /(?<!\b(?:not|non|never|no longer)[ -](?:strictly )?)\b(?:strictly )?(?:essential|necessary|needed|required)\b(?! (?:by|for you))/i;
