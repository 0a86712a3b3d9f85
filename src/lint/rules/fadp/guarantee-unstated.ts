import { quoted } from '../../../model/fact-words';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { nameOf } from '../../subject';
import { adequacyOf, isAdequate } from '../../topics/mechanisms';
import { destinations, isExport, mechanismsOf, transfersAbroad } from '../../topics/transfers';
import { fadp } from './pack';

/** Each disclosure to a state without adequate protection names its guarantee. */
const rule: Rule = {
  id: 'guarantee-unstated',
  pack: fadp,
  title:
    'a disclosure to a state that does not protect data enough names the guarantee, or the exception, that allows it',
  severity: 'error',
  citation: 'Federal Act on Data Protection (Switzerland) Articles 16(2) and 19(4)',
  url: 'https://www.fedlex.admin.ch/eli/cc/2022/491/en#art_16',
  certainty: 'reported',
  why: 'The Federal Council lists the states that protect data well enough. For others people must be told what protects it instead.',
  fix: 'name the guarantee of Article 16(2), or the exception of Article 17, under `mechanism`',
  avoid: `
transfers:
  mail:
    from: [CH]
    to: [IN] # !
    mechanism: ~
    copy: ~
processors:
  mail: { country: { processing: [IN], company: IN }, safeguard: ~ }`,
  prefer: `
transfers:
  mail:
    from: ['NO', CH]
    to: [US]
    mechanism: [scc-2021]`,
  check: (policy) =>
    transfersAbroad(policy)
      .filter(({ data }) => data.basis === undefined && texts(data.safeguards).length === 0)
      .filter((transfer) => !mechanismsOf(policy, transfer).some(holdsInSwitzerland))
      .flatMap((transfer) => {
        const lacking = destinations(policy, transfer).filter((code) => !isListed(code, policy.asOf));
        const [first] = lacking;
        if (first === undefined) return [];
        return [
          {
            message: `${quoted(transfer.address)} goes to ${nameOf(first)} and names no guarantee that holds under Swiss law`,
            ...placed(transfer, 'to', texts(transfer.data.to).indexOf(first)),
            isValue: true,
            ...(isExport(policy, transfer) ? {} : { severity: 'warning' as const }),
          },
        ];
      }),
};

/** Frameworks and clauses of others, which allow nothing from Switzerland. */
const foreign: readonly string[] = [
  'data-privacy-framework',
  'data-privacy-framework-uk',
  'safe-harbor-eu',
  'privacy-shield',
  'uk-adequacy-regulations',
  'uk-addendum',
  'uk-idta',
  'scc-brazil',
  'adequacy-decision',
  'supplementary-measures',
];

function holdsInSwitzerland(word: string): boolean {
  return !foreign.includes(word);
}

/** True for a state on the list of the Federal Council, unless only some organisations there are. */
function isListed(code: string, date: string): boolean {
  return isAdequate(code, 'ch', date) && !/\bon the list\b/.test(adequacyOf(code, 'ch', date)?.scope ?? '');
}

export default rule;
