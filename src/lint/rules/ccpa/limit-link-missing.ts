import { required } from '../../questions/stated';
import type { Rule } from '../../rule';
import { cpra, sensitiveBeyond } from '../../topics/california';
import { pageSays } from '../../topics/page';
import { ccpa, civilCode } from './pack';

const title = /limit the use of my sensitive personal information|your (?:california )?privacy choices/i;

/** Where sensitive data serves advertising, the page names the link that limits it. */
const rule: Rule = {
  id: 'limit-link-missing',
  pack: ccpa,
  title:
    'where sensitive personal information is sold, shared or used to advertise, people are given the link to limit it',
  severity: 'error',
  citation: 'California Civil Code § 1798.135(a)(2)',
  url: civilCode('1798.135'),
  certainty: 'reported',
  ...cpra,
  why: 'What sensitive information is used for beyond the service itself, people may end, and the law prescribes the title of the link.',
  fix: 'add a choice with `kind: limit` and `label: Limit the Use of My Sensitive Personal Information`, or `label: Your Privacy Choices`',
  avoid: `
purposes:
  ads:
    data: [usage, health]
choices: # !
  privacyChoices:
    label: Do Not Sell or Share My Personal Information`,
  prefer: `
choices:
  limit:
    kind: limit
    to: confine the use of your health details to what the service needs
    label: Limit the Use of My Sensitive Personal Information
    how: [{ at: https://fjellstride.example/privacy-choices }]
    applies: { regions: [California] }`,
  check: required({
    key: 'choices',
    is: ({ data }) => title.test(String(data.label)),
    when: (policy) => sensitiveBeyond(policy).length > 0,
    or: (policy) => pageSays(policy, title),
    message:
      'sensitive personal information is sold, shared or used to advertise, and no link to limit its use is named',
  }),
};

export default rule;
