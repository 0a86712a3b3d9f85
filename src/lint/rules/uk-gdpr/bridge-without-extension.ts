import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { destinations, isExport, mechanismsOf, transfersAbroad } from '../../topics/transfers';
import { ukGdpr } from './pack';

/** A transfer to the United States on the framework has the extension. */
const rule: Rule = {
  id: 'bridge-without-extension',
  pack: ukGdpr,
  title: 'a transfer out of the United Kingdom on the Data Privacy Framework rests on its UK Extension',
  severity: 'error',
  citation: 'Data Protection (Adequacy) (United States of America) Regulations 2023, SI 2023/1028',
  url: 'https://www.legislation.gov.uk/uksi/2023/1028/contents/made',
  certainty: 'reported',
  why: 'For data from the United Kingdom only those count that are on the list with the UK Extension.',
  fix: 'make sure that the recipient is listed with the extension, and name `data-privacy-framework-uk` under `mechanism`',
  avoid: `
transfers:
  mail:
    from: [GB, 'NO']
    mechanism: [data-privacy-framework] # !
processors:
  mail: { safeguard: ~ }`,
  prefer: `
transfers:
  mail:
    from: [GB, 'NO']
    mechanism: [data-privacy-framework, data-privacy-framework-uk, scc-2021]`,
  check: (policy) =>
    transfersAbroad(policy)
      .filter((transfer) => isExport(policy, transfer) && destinations(policy, transfer).includes('US'))
      .filter((transfer) => {
        const words = mechanismsOf(policy, transfer);
        return words.length > 0 && words.every((word) => word === 'data-privacy-framework');
      })
      .map((transfer) => ({
        message: `${quoted(transfer.address)} leaves the United Kingdom on the Data Privacy Framework without its UK Extension`,
        ...placed(transfer, 'mechanism'),
      })),
};

export default rule;
