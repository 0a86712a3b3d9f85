import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { every } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { isWithin } from '../../territory';
import { controllersIn } from '../../topics/parties';
import { lgpd } from './pack';

/** Transfers from Brazil name what allows them there. */
const rule: Rule = {
  id: 'transfer-ground-unstated',
  pack: lgpd,
  title: 'transfers from Brazil name what allows them there',
  severity: 'warning',
  citation: 'LGPD Article 33; Resolution CD/ANPD 19/2024',
  url: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
  certainty: 'reported',
  why: 'Data may leave Brazil only on a ground of Article 33. Standard clauses of the European Union are none: the authority has clauses of its own.',
  fix: 'name the ground under `mechanism`, such as `scc-brazil` or `explicit-consent`',
  avoid: `
transfers:
  brazil: # !
    data: [account]
    from: [BR]
    to: [US]
    recipients: [mail]
    purposes: [newsletter]
    mechanism: [scc-2021]
    copy: you can have a copy of these clauses from {{contacts.privacy}}`,
  prefer: `
transfers:
  brazil:
    data: [account]
    from: [BR]
    to: [US]
    recipients: [mail]
    purposes: [newsletter]
    mechanism: [scc-brazil]
    copy: you can have a copy of these clauses from {{contacts.privacy}}`,
  check: every({
    key: 'transfers',
    when: (transfer, policy) => leavesBrazil(transfer, policy),
    holds: ({ data }) => data.basis !== undefined || texts(data.mechanism).some((word) => brazilian.includes(word)),
    message: (transfer) =>
      texts(transfer.data.mechanism).length === 0
        ? `${quoted(transfer.address)} does not say what allows the transfer`
        : `${quoted(transfer.address)} names nothing that allows a transfer from Brazil`,
  }),
};

const brazilian = [
  'adequacy-decision',
  'scc-brazil',
  'bcr',
  'ad-hoc-clauses',
  'certification',
  'code-of-conduct',
  'contract-necessity',
  'explicit-consent',
  'legal-claims',
  'public-interest',
  'vital-interests',
];

/** Said to leave Brazil, or to leave a controller there; not to countries of the Union, which Brazil holds adequate since 26 January 2026. */
function leavesBrazil(transfer: Fact, policy: Reading): boolean {
  const from = texts(transfer.data.from);
  const isFrom = from.length > 0 ? from.includes('BR') : controllersIn(policy, 'BR').length > 0;
  const to = texts(transfer.data.to);
  const isAdequate = policy.asOf >= '2026-01-26' && to.length > 0 && to.every((code) => isWithin(code, 'EEA'));
  return isFrom && !isAdequate;
}

export default rule;
