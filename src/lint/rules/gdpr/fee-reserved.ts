import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { placed } from '../../questions/stated';
import { part } from '../../reading';
import type { Rule } from '../../rule';
import { gdpr } from './pack';

/** Requests cost nothing. */
const rule: Rule = {
  id: 'fee-reserved',
  pack: gdpr,
  title: 'requests cost nothing, unless they are manifestly unfounded or excessive',
  severity: 'error',
  citation: 'GDPR Article 12(5) and Article 15(3)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12',
  certainty: 'reported',
  why: 'A fee keeps people from using their rights; the law allows one only for abuse, and for further copies.',
  fix: 'say `fee: { modality: never }`, or under `when` that it is asked only for requests that are manifestly unfounded or excessive',
  avoid: `
rights:
  portability:
    fee: # !
      modality: may
      amount: a small fee`,
  prefer: `
rights:
  portability:
    fee:
      modality: may
      amount: a reasonable fee
      when: a request is manifestly unfounded or excessive`,
  check: (policy) =>
    policy
      .stated('rights')
      .filter(isReserved)
      .map((right) => {
        const message = `${quoted(right.address)} reserves a fee, and not only for requests that are unfounded or excessive`;
        return { message, ...(isLawful(right) ? { severity: 'warning' as const } : {}), ...placed(right, 'fee') };
      }),
};

const allowed = /\b(?:unfounded|excessive|repetit|repeat|abus|(?:additional|further|extra|more) (?:cop|request))/i;

function isReserved(right: Fact): boolean {
  const { modality, amount, when } = part(right, 'fee');
  if (right.data.fee === undefined || modality === 'never') return false;
  if (modality === undefined && amount === undefined) return false;
  if (/\b(?:no fee|nothing|free|none)\b/i.test(String(amount))) return false;
  return !allowed.test(`${when ?? ''} ${amount ?? ''} ${right.data.text ?? ''}`);
}

/** True where no more is reserved than what the law permits. */
function isLawful(right: Fact): boolean {
  const { amount, when } = part(right, 'fee');
  return /\blaws? (?:permit|allow)|\b(?:permitted|allowed) by law/i.test(`${amount ?? ''} ${when ?? ''}`);
}

export default rule;
