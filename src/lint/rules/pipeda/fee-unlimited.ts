import { quoted } from '../../../model/fact-words';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import { part } from '../../reading';
import type { Rule } from '../../rule';
import { requestsIn } from '../../topics/requests';
import { pipeda } from './pack';

/** A fee for access is minimal and told in advance. */
const rule: Rule = {
  id: 'fee-unlimited',
  pack: pipeda,
  title: 'a fee for access is minimal and told in advance',
  severity: 'warning',
  citation: 'PIPEDA section 8(6) and Schedule 1, clause 4.9.4',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'text',
  why: 'Access is at minimal or no cost, and a cost may be asked only after the person was told of the approximate amount and did not withdraw the request.',
  fix: 'say that the fee is minimal and told beforehand under `fee.amount`, or drop it with `fee: { modality: never }`',
  avoid: `
rights:
  canada:
    fee: { modality: reserves, amount: any fee that the law permits } # !`,
  prefer: `
rights:
  canada:
    fee: { modality: may, amount: a minimal fee that we tell you in advance }`,
  check: (policy) =>
    requestsIn(policy).flatMap((right) => {
      const { modality, amount, when } = part(right, 'fee');
      if (right.data.fee === undefined || modality === 'never') return [];
      const words = [amount, when, right.data.text, ...texts(right.data.limits)];
      if (words.some((one) => typeof one === 'string' && told.test(one))) return [];
      const message = `${quoted(right.address)} reserves a fee without saying that it is minimal and told in advance`;
      return [{ message, ...placed(right, 'fee') }];
    }),
};

const told = /\b(?:estimates?|approximate|advance|beforehand|before|first|minimal|nominal)\b/i;

export default rule;
