import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { statementsAbout } from '../../topics/statements';
import { pipeda } from './pack';

/** It is said what follows from withdrawing consent. */
const rule: Rule = {
  id: 'withdrawal-effects-unstated',
  pack: pipeda,
  title: 'it is said what follows from withdrawing consent',
  severity: 'warning',
  citation: 'PIPEDA Schedule 1, clause 4.3.8',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'text',
  why: 'People must be told of the implications of withdrawal, so that they can decide.',
  fix: 'say what follows under `consequences` of the right to withdraw consent',
  avoid: `
rights:
  withdraw: # !
    consequences: ~`,
  prefer: `
rights:
  withdraw:
    consequences: [what we did before you withdraw stays lawful]`,
  check: (policy) => {
    const rights = policy.stated('rights').filter(isWithdrawal);
    const [right] = rights;
    if (!right || rights.some(({ data }) => data.consequences ?? data.explained) || isOffered(policy)) return [];
    return [
      { message: `${quoted(right.address)} does not say what follows from withdrawing consent`, ...placed(right) },
    ];
  },
};

function isWithdrawal({ data }: Fact): boolean {
  return data.kind === 'withdraw-consent' || texts(data.also).includes('withdraw-consent');
}

/** True where a contact explains it, or a sentence of the author's own does. */
function isOffered(policy: Reading): boolean {
  const topics = policy.stated('contacts').flatMap(({ data }) => texts(data.topics));
  return topics.some((topic) => /withdraw/i.test(topic)) || statementsAbout(policy, 'withdrawal').length > 0;
}

export default rule;
