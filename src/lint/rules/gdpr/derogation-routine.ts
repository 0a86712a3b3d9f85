import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { isDerogation, mechanismsOf, transfersAbroad } from '../../topics/transfers';
import { gdpr } from './pack';

/** What allows a transfer in a special case does not carry routine ones. */
const rule: Rule = {
  id: 'derogation-routine',
  pack: gdpr,
  title: 'a transfer that is routine rests on more than a derogation',
  severity: 'warning',
  citation: 'GDPR Article 49(1) with recital 111',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_49',
  certainty: 'text',
  why: 'Consent, contract and the like allow transfers in specific situations. For what happens day by day, the law wants adequacy or safeguards.',
  fix: 'rest the transfer on an adequacy decision or on clauses, or say under `when` in which situation it happens',
  avoid: `
transfers:
  mail:
    mechanism: [contract-necessity] # !
processors:
  mail: { safeguard: ~ }`,
  prefer: `
transfers:
  mail:
    mechanism: [scc-2021]`,
  check: (policy) =>
    transfersAbroad(policy)
      .filter(({ data }) => data.when === undefined)
      .filter((transfer) => {
        const words = mechanismsOf(policy, transfer);
        return words.length > 0 && words.every(isDerogation);
      })
      .map((transfer) => ({
        message: `${quoted(transfer.address)} rests on a derogation alone, and does not say in which situation it happens`,
        ...placed(transfer, 'mechanism'),
      })),
};

export default rule;
