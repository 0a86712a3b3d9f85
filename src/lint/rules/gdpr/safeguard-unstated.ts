import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Finding, Rule } from '../../rule';
import { isExport, mechanismsOf, transfersAbroad } from '../../topics/transfers';
import { gdpr } from './pack';

/** Each transfer says what allows it. */
const rule: Rule = {
  id: 'safeguard-unstated',
  pack: gdpr,
  title: 'each transfer abroad says what allows it',
  severity: 'error',
  citation: 'GDPR Article 13(1)(f)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  certainty: 'reported',
  why: 'Data may leave only under an adequacy decision, with safeguards or in a special case. People must be told under which.',
  fix: 'name what allows it under `mechanism`',
  avoid: `
transfers:
  mail: # !
    mechanism: ~
    copy: ~
processors:
  mail: { safeguard: ~ }`,
  prefer: `
transfers:
  mail:
    mechanism: [scc-2021]
    copy: you can have a copy from our privacy team`,
  check: (policy) =>
    transfersAbroad(policy)
      .filter((transfer) => mechanismsOf(policy, transfer).length === 0)
      .filter(({ data }) => data.framework === undefined && data.basis === undefined)
      .map(
        (transfer): Finding => ({
          message: `${quoted(transfer.address)} does not say what allows it`,
          ...placed(transfer, 'mechanism'),
          ...(isExport(policy, transfer) ? {} : { severity: 'warning' }),
        }),
      ),
};

export default rule;
