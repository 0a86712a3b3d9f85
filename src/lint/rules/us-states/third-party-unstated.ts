import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import { inStates, type Provisions, provisionsOf } from '../../questions/states';
import type { Rule } from '../../rule';
import { wordsOf } from '../../topics/words';
import { usStates } from './pack';

const provisions: Provisions = {
  VA: '§ 59.1-578(C)(5)',
  CO: '§ 6-1-1308(1)(a)(V)',
  CT: '§ 42-520(c)',
  TX: '§ 541.102(a)(5)',
};

/** It is said who receives data that is given away. */
const rule: Rule = {
  id: 'third-party-unstated',
  pack: usStates,
  title: 'it is said which kinds of third parties receive personal data',
  severity: 'error',
  citation: provisionsOf(provisions),
  url: 'https://law.lis.virginia.gov/vacode/title59.1/chapter53/section59.1-578/',
  certainty: 'text',
  why: 'People can judge what becomes of their data only where they know who gets it.',
  fix: 'name the recipients under `to` of the disclosure',
  avoid: `
disclosures:
  clubs: # !
    data: [order]
    purposes: [orders]`,
  prefer: `
recipients:
  clubs: { label: mountain clubs, kind: business-partner, country: 'NO' }
disclosures:
  clubs: { data: [order], to: [clubs], purposes: [orders] }`,
  check: inStates(provisions, (policy) =>
    policy
      .stated('disclosures')
      .filter((disclosure) => !isNamed(disclosure))
      .map((disclosure) => ({
        message: `${quoted(disclosure.address)} does not say who receives the data`,
        ...placed(disclosure),
        ...(isOccasional(disclosure) ? { severity: 'warning' } : {}),
      })),
  ),
};

const successors = /\b(?:merg|acqui|takeover|reorgani[sz]|restructur|bankrupt|insolven|sale of|sell)/i;

function isNamed(disclosure: Fact): boolean {
  const { data } = disclosure;
  if (data.aggregated === true || texts(data.action).includes('publish')) return true;
  if ([data.to, data.by, data.as, data.text].some((value) => value !== undefined)) return true;
  // Who takes over a business is told by the occasion.
  const occasions = [wordsOf(disclosure), ...texts(data.reasons), ...texts(data.triggers), ...texts(data.conditions)];
  return occasions.some((words) => successors.test(words));
}

/** An occasion or a purpose gives a hint of who it may be. */
function isOccasional({ data }: Fact): boolean {
  return data.when !== undefined || data.triggers !== undefined || data.modality === 'may';
}

export default rule;
