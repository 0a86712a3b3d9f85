import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { destinations, isAdequacy, isFramework, mechanismsOf, transfersAbroad } from '../../topics/transfers';
import { gdpr } from './pack';

/** A transfer to the United States has a second leg to stand on. */
const rule: Rule = {
  id: 'framework-alone',
  pack: gdpr,
  title: 'a transfer to the United States rests on more than the Data Privacy Framework',
  severity: 'info',
  citation: 'Implementing Decision (EU) 2023/1795 Article 1',
  url: 'https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj',
  certainty: 'reported',
  why: 'The framework covers only the organisations on its list. Its two forerunners were declared invalid, and an appeal against it is pending (Case C-703/25 P).',
  fix: 'make sure that the recipient is on the list, and name clauses such as `scc-2021` beside it',
  avoid: `
transfers:
  mail:
    mechanism: [data-privacy-framework] # !
processors:
  mail: { safeguard: ~ }`,
  prefer: `
transfers:
  mail:
    mechanism: [data-privacy-framework, scc-2021]`,
  check: (policy) =>
    transfersAbroad(policy)
      .filter((transfer) => destinations(policy, transfer).includes('US'))
      .filter((transfer) => {
        const words = mechanismsOf(policy, transfer);
        return words.length > 0 && words.every((word) => isFramework(word) || isAdequacy(word));
      })
      .map((transfer) => ({
        message: `${quoted(transfer.address)} goes to the United States on the Data Privacy Framework alone, which covers only the organisations on its list`,
        ...placed(transfer, 'mechanism'),
      })),
};

export default rule;
