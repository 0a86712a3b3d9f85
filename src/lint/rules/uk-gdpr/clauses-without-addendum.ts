import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { isAdequate } from '../../topics/mechanisms';
import { destinations, isExport, mechanismsOf, transfersAbroad } from '../../topics/transfers';
import { ukGdpr } from './pack';

/** European clauses carry the addendum of the United Kingdom. */
const rule: Rule = {
  id: 'clauses-without-addendum',
  pack: ukGdpr,
  title: 'a transfer out of the United Kingdom rests on more than European clauses',
  severity: 'error',
  citation: 'UK GDPR Articles 44A(2)(b) and 46(2)(d); Data Protection Act 2018 section 119A',
  url: 'https://www.legislation.gov.uk/ukpga/2018/12/section/119A',
  certainty: 'text',
  why: 'The clauses of the European Commission are no safeguard of the law of the United Kingdom by themselves; the addendum makes them one.',
  fix: 'add `uk-addendum` under `mechanism`, or name `uk-idta`',
  avoid: `
transfers:
  mail:
    from: [GB, 'NO']
    mechanism: [scc-2021] # !`,
  prefer: `
transfers:
  mail:
    from: [GB, 'NO']
    mechanism: [scc-2021, uk-addendum]`,
  check: (policy) =>
    transfersAbroad(policy)
      .filter(
        (transfer) =>
          isExport(policy, transfer) &&
          destinations(policy, transfer).some((code) => !isAdequate(code, 'uk', policy.asOf) || code === 'US'),
      )
      .filter((transfer) => {
        const words = mechanismsOf(policy, transfer);
        return (
          words.some((word) => european.includes(word)) &&
          words.every((word) => european.includes(word) || word === 'data-privacy-framework')
        );
      })
      .map((transfer) => ({
        message: `${quoted(transfer.address)} leaves the United Kingdom on the clauses of the European Commission alone`,
        ...placed(transfer, 'mechanism'),
      })),
};

/** Clauses of the European Commission under their own names; `scc` may mean those of any law. */
const european: readonly string[] = ['scc-2001', 'scc-2010', 'scc-2021'];

export default rule;
