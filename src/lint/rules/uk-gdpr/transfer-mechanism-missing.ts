import { quoted } from '../../../model/fact-words';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { nameOf } from '../../subject';
import { adequacyOf, isAdequate } from '../../topics/mechanisms';
import { destinations, isExport, mechanismsOf, transfersAbroad } from '../../topics/transfers';
import { ukGdpr } from './pack';

/** Each transfer out of the United Kingdom says what allows it. */
const rule: Rule = {
  id: 'transfer-mechanism-missing',
  pack: ukGdpr,
  title: 'each transfer out of the United Kingdom says what allows it',
  severity: 'error',
  citation: 'UK GDPR Articles 13(1)(f) and 44A',
  url: 'https://www.legislation.gov.uk/eur/2016/679/article/44A',
  certainty: 'reported',
  why: 'Data may leave only to places that regulations approve, with safeguards or in a special case. People must be told under which.',
  fix: 'name what allows it under `mechanism`: `uk-adequacy-regulations`, `uk-idta`, `uk-addendum`, `bcr` or a special case',
  avoid: `
transfers:
  mail:
    from: [GB]
    to: [IN] # !
    mechanism: ~
    copy: ~
processors:
  mail: { country: { processing: [IN], company: IN }, safeguard: ~ }`,
  prefer: `
transfers:
  mail:
    from: ['NO', GB]
    mechanism: [scc-2021, uk-addendum]`,
  check: (policy) =>
    transfersAbroad(policy)
      .filter(
        ({ data }) => data.basis === undefined && texts(data.safeguards).length === 0 && data.framework === undefined,
      )
      .filter((transfer) => mechanismsOf(policy, transfer).length === 0)
      .flatMap((transfer) => {
        const [first] = destinations(policy, transfer).filter((code) => !isApproved(code, policy.asOf));
        if (first === undefined) return [];
        return [
          {
            message: `${quoted(transfer.address)} goes to ${nameOf(first)}, and nothing says what allows that under the law of the United Kingdom`,
            ...placed(transfer, 'to', texts(transfer.data.to).indexOf(first)),
            isValue: true,
            ...(isExport(policy, transfer) ? {} : { severity: 'warning' as const }),
          },
        ];
      }),
};

/** True for a country that regulations approve, unless only some organisations there. */
function isApproved(code: string, date: string): boolean {
  return isAdequate(code, 'uk', date) && !/\bon the list\b/.test(adequacyOf(code, 'uk', date)?.scope ?? '');
}

export default rule;
