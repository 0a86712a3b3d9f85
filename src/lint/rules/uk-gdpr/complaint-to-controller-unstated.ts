import { required } from '../../questions/stated';
import type { Rule } from '../../rule';
import { hasComplaints } from '../../topics/complaints';
import { ukGdpr } from './pack';

/** The page says that people can complain to the controller. */
const rule: Rule = {
  id: 'complaint-to-controller-unstated',
  pack: ukGdpr,
  title: 'people are told that they can complain to the controller',
  severity: 'error',
  citation: 'UK GDPR Articles 13(2)(ca) and 14(2)(da); Data Protection Act 2018 section 164A',
  url: 'https://www.legislation.gov.uk/eur/2016/679/article/13',
  certainty: 'reported',
  from: '2026-06-19',
  adopted: '2025-06-19',
  why: 'Since June 2026 people can complain to whoever holds their data, who must answer; the page tells them so.',
  fix: 'add a right of the kind `complaint` under `rights`, with the way to complain under `how`',
  avoid: `
rights: # !
  complaint: ~
contacts:
  complaints: ~`,
  prefer: `
rights:
  complaint:
    how: [{ via: complaints }]`,
  check: required({
    key: 'rights',
    is: () => false,
    or: hasComplaints,
    message: 'the right to complain to the controller is not stated',
  }),
};

export default rule;
