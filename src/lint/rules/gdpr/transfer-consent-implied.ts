import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Finding, Rule } from '../../rule';
import { isGivenByUse } from '../../topics/consent';
import { mechanismsOf, transfersAbroad } from '../../topics/transfers';
import { gdpr } from './pack';

/** Who rests a transfer on consent asks for it explicitly, and tells the risks. */
const rule: Rule = {
  id: 'transfer-consent-implied',
  pack: gdpr,
  title: 'consent to a transfer is explicit, and given after being told of the risks',
  severity: 'error',
  citation: 'GDPR Article 49(1)(a)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_49',
  certainty: 'reported',
  why: 'Agreeing to a policy is no consent to a transfer. The law asks for explicit consent, after people have been told what they risk.',
  fix: 'rest the transfer on an adequacy decision or on clauses, or ask for explicit consent and tell the risks under `risk`',
  avoid: `
consent:
  abroad: # !
    kind: express
    acts: [accepting this policy]
    covers: [the transfer of your data to other countries]`,
  prefer: `
transfers:
  mail:
    mechanism: [scc-2021]`,
  check: (policy) => [
    ...byPolicy(policy),
    ...transfersAbroad(policy).flatMap((transfer) => byTransfer(policy, transfer)),
  ],
};

const abroad = /\btransfer|\babroad\b|\boutside\b|\bcountr/i;
const accepting = /\b(?:policy|notice|submi\w+|terms)\b/i;
const agreeing = /\b(?:agree|agreement|accept|acceptance|consent)/i;

function byPolicy(policy: Reading): readonly Finding[] {
  return policy
    .stated('consent')
    .filter(({ data }) => texts(data.covers).some((one) => abroad.test(one)))
    .filter((consent) => isImplied(consent) || texts(consent.data.acts).some((act) => accepting.test(act)))
    .map((consent) => ({
      message: `${quoted(consent.address)} takes agreement to the policy for consent to a transfer`,
      ...placed(consent),
    }));
}

function isImplied(consent: Fact): boolean {
  return ['implied', 'conduct', 'acceptance', 'ongoing'].includes(String(consent.data.kind)) || isGivenByUse(consent);
}

function byTransfer(policy: Reading, transfer: Fact): readonly Finding[] {
  const { risk, basis, mechanism } = transfer.data;
  const words = mechanismsOf(policy, transfer);
  const other = words.some((word) => word !== 'consent' && word !== 'explicit-consent');
  if (words.includes('explicit-consent') && risk === undefined && !other) {
    const message = `${quoted(transfer.address)} rests on explicit consent and does not tell the risks`;
    return [{ message, ...placed(transfer, 'mechanism') }];
  }
  const isLoose = words.includes('consent') && !words.includes('explicit-consent');
  const isAgreed =
    mechanism === undefined && typeof basis === 'string' && agreeing.test(basis) && !/\bexplicit/i.test(basis);
  if (other || !(isLoose || isAgreed)) return [];
  const message = `${quoted(transfer.address)} rests on consent that is not said to be explicit`;
  return [{ message, ...placed(transfer, isLoose ? 'mechanism' : 'basis') }];
}

export default rule;
