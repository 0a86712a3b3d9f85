import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { wordsOf } from '../../topics/words';
import { ukGdpr } from './pack';

/** The page says when complaints are acknowledged. */
const rule: Rule = {
  id: 'complaint-time-unstated',
  pack: ukGdpr,
  title: 'the page says within which time a complaint is acknowledged, at most 30 days',
  severity: 'info',
  citation: 'Data Protection Act 2018 section 164A(3)',
  url: 'https://www.legislation.gov.uk/ukpga/2018/12/section/164A',
  certainty: 'text',
  from: '2026-06-19',
  adopted: '2025-06-19',
  why: 'A complaint must be acknowledged within 30 days and answered without undue delay. The law does not ask the page to say so; who complains wants to know.',
  fix: 'give the time under the `deadline` of the right, or say in its `text` when complaints are acknowledged',
  avoid: `
rights:
  complaint: # !
    deadline: ~`,
  prefer: `
rights:
  complaint:
    deadline: { within: P30D }`,
  check: (policy) => {
    const rights = policy.stated('rights').filter(({ data }) => data.kind === 'complaint');
    if (rights.some(({ data }) => data.deadline !== undefined)) return [];
    if (rights.some((right) => /acknowledg|confirm/i.test(wordsOf(right)))) return [];
    return rights.slice(0, 1).map((right) => ({
      message: `${quoted(right.address)} does not say when complaints are acknowledged`,
      ...placed(right),
    }));
  },
};

export default rule;
