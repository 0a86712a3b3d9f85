import { quoted } from '../../../model/fact-words';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { nameOf } from '../../subject';
import { isAdequate } from '../../topics/mechanisms';
import {
  adequacyListOf,
  destinations,
  isAdequacy,
  isFramework,
  mechanismsOf,
  transfersAbroad,
} from '../../topics/transfers';
import { gdpr } from './pack';

/** A transfer that rests on adequacy goes to a country that has it. */
const rule: Rule = {
  id: 'adequacy-missing',
  pack: gdpr,
  title: 'a transfer that rests on adequacy goes to a country for which a decision holds',
  severity: 'error',
  citation: 'GDPR Article 45(3)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_45',
  certainty: 'reported',
  why: 'Only some countries are held to protect data well enough. Elsewhere a decision that does not exist protects nobody.',
  fix: 'name a safeguard such as `scc-2021` under `mechanism`',
  avoid: `
transfers:
  mail:
    to: [IN] # !
    mechanism: [adequacy-decision]
processors:
  mail: { country: { processing: [IN] }, safeguard: ~ }`,
  prefer: `
transfers:
  mail:
    to: [US]
    mechanism: [scc-2021]`,
  check: (policy) =>
    transfersAbroad(policy)
      .filter((transfer) => {
        const words = mechanismsOf(policy, transfer);
        return words.some(isAdequacy) && words.every((word) => isAdequacy(word) || isFramework(word));
      })
      .flatMap((transfer) =>
        destinations(policy, transfer)
          .filter((code) => !isAdequate(code, adequacyListOf(policy), policy.asOf))
          .map((code) => ({
            message: `${quoted(transfer.address)} rests on adequacy, and no such decision holds for ${nameOf(code)}`,
            ...placed(transfer, 'to', texts(transfer.data.to).indexOf(code)),
            isValue: true,
          })),
      ),
};

export default rule;
