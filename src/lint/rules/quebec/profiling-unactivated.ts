import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { every } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { consentsTo } from '../../topics/consent';
import { categoriesOf, wordsIn } from '../../topics/data';
import { quebec } from './pack';

/** Technology that identifies, locates or profiles people is told with the means to activate it. */
const rule: Rule = {
  id: 'profiling-unactivated',
  pack: quebec,
  title: 'technology that identifies, locates or profiles people is told with the means to activate it',
  severity: 'error',
  citation:
    'Quebec Act respecting the protection of personal information in the private sector (CQLR c P-39.1), section 8.1',
  url: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1',
  certainty: 'text',
  why: 'People must first be told of such technology, and of the means available to activate the functions.',
  fix: 'name the choice that switches it on under `optOut` of the technology, or the technology under `stops` of a choice',
  avoid: `
technologies:
  profiling: # !
    label: profiling cookies
    kind: cookie
    party: first
    data: [usage]
    purposes: [tips]
    lifetime: P6M
purposes:
  tips:
    label: recommend what you may like
    term: recommendations
    data: [usage]
    legalBasis: [{ basis: consent }]`,
  prefer: `
choices:
  cookieSettings:
    kind: opt-in
    stops: [technologies.counting]`,
  check: every({
    key: 'technologies',
    when: (technology, policy) => identifies(technology, policy),
    holds: (technology, policy) => canBeSwitched(technology, policy),
    message: ({ address }) => `${quoted(address)} profiles or locates people, and no means to activate it is told`,
  }),
};

const profiling = [
  'targeted-advertising',
  'recommendations',
  'customer-insight',
  'personalisation',
  'content-delivery',
];
const places = ['precise-location', 'approximate-location'];

function identifies(technology: Fact, policy: Reading): boolean {
  const purposes = policy.refer(technology, 'purposes', 'purposes');
  const words = categoriesOf(policy, technology).flatMap(wordsIn);
  return (
    purposes.some(({ data }) => profiling.includes(String(data.term))) || places.some((word) => words.includes(word))
  );
}

function canBeSwitched(technology: Fact, policy: Reading): boolean {
  const purposes = policy.refer(technology, 'purposes', 'purposes');
  const addresses = [technology, ...purposes].map(({ address }) => address);
  return (
    technology.data.optOut !== undefined ||
    policy.stated('choices').some(({ data }) => texts(data.stops).some((one) => addresses.includes(one))) ||
    purposes.some((purpose) => purpose.data.optOut !== undefined || consentsTo(policy, purpose).length > 0)
  );
}

export default rule;
