import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { statementsAbout } from '../../topics/statements';
import { pipeda } from './pack';

/** It is said how information is protected while others process it. */
const rule: Rule = {
  id: 'processor-protection-unstated',
  pack: pipeda,
  title: 'it is said how information is protected while others process it',
  severity: 'warning',
  citation: 'PIPEDA Schedule 1, clause 4.1.3',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'text',
  why: 'The organisation stays responsible for what it passes on for processing, and has to see to comparable protection by contract or other means.',
  fix: 'say what binds those who process for you under `bound` or `obligations` of the processor',
  avoid: `
processors: # !
  hosting: { bound: ~, obligations: ~ }
  payments: { bound: ~ }
  mail: { bound: ~, safeguard: ~ }
  statistics: { bound: ~ }`,
  prefer: `
processors:
  hosting: { bound: a contract on processing }`,
  check: (policy) => {
    const protections = [...policy.stated('disclosures'), ...policy.denied('disclosures')].filter(protects);
    const isBound = policy.stated('processors').some(({ data }) => data.bound ?? data.obligations ?? data.safeguard);
    if (isBound || protections.some((one) => !isHedged(one))) return [];
    const [hedged] = protections;
    if (hedged) {
      const message = `${quoted(hedged.address)} promises protection by those who receive information with a reservation`;
      return [{ message, ...placed(hedged, 'safeguards') }];
    }
    if (policy.stated('processors').length > 0) {
      const message = 'nothing says how information is protected while others process it for you';
      return [{ message, at: ['processors'] }];
    }
    const isTold = policy.denied('processors').length > 0 || policy.stated('recipients').length > 0;
    if (isTold || statementsAbout(policy, 'processors').length > 0) return [];
    const message = 'nothing says whether others process personal information for you';
    return [{ message, at: ['processors'], severity: 'info' }];
  },
};

function protects({ data }: Fact): boolean {
  return data.safeguards !== undefined || data.conditions !== undefined;
}

function isHedged({ data }: Fact): boolean {
  return data.conditions === undefined && texts(data.safeguards).every((one) => hedge.test(one));
}

const hedge =
  /\b(?:(?:where|wherever|if|as far as|when) (?:reasonably )?(?:possible|practicable)|generally|usually)\b/i;

export default rule;
