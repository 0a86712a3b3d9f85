import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { hasCopy, mechanismsOf, transfersAbroad } from '../../topics/transfers';
import { gdpr } from './pack';

/** People are told how to have a copy of the safeguards. */
const rule: Rule = {
  id: 'copy-unstated',
  pack: gdpr,
  title: 'each transfer with safeguards says how to have a copy of them',
  severity: 'error',
  citation: 'GDPR Article 13(1)(f)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  certainty: 'reported',
  why: 'Clauses that nobody can read are hard to rely on.',
  fix: 'say under `copy` how to have a copy, or where the safeguards can be read',
  avoid: `
transfers:
  mail: # !
    copy: ~`,
  prefer: `
transfers:
  mail:
    copy: you can have a copy from our privacy team`,
  check: (policy) =>
    saysSomewhere(policy)
      ? []
      : transfersAbroad(policy)
          .filter(({ data }) => data.copy === undefined && data.see === undefined)
          .filter((transfer) => mechanismsOf(policy, transfer).some(hasCopy))
          .map((transfer) => ({
            message: `${quoted(transfer.address)} does not say how to have a copy of its safeguards`,
            ...placed(transfer, 'copy'),
          })),
};

/** True where a text about transfers speaks of copies, for all of them. */
function saysSomewhere(policy: Reading): boolean {
  const texts = [...policy.stated('transfers'), ...policy.stated('statements')].flatMap(({ data }) => [
    data.text,
    data.note,
    ...(Array.isArray(data.safeguards) ? data.safeguards : []),
  ]);
  return texts.some((one) => typeof one === 'string' && /\bcop(?:y|ies)\b/i.test(one));
}

export default rule;
