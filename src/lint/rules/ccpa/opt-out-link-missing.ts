import { required } from '../../questions/stated';
import type { Rule } from '../../rule';
import { sellsOrShares } from '../../topics/california';
import { pageSays } from '../../topics/page';
import { ccpa, civilCode } from './pack';

const title = /do not sell or share my personal information|your (?:california )?privacy choices/i;

/** Where data is sold or shared, the page names the link that ends it. */
const rule: Rule = {
  id: 'opt-out-link-missing',
  pack: ccpa,
  title: 'where personal information is sold or shared, people are given the link to end it',
  severity: 'error',
  citation: 'California Civil Code § 1798.135(a)(1)',
  url: civilCode('1798.135'),
  certainty: 'reported',
  why: 'The law prescribes the title of the link, so that people find it under the same name everywhere.',
  fix: 'add a choice with `label: Do Not Sell or Share My Personal Information` or `label: Your Privacy Choices`, and its address under `how`',
  avoid: `
choices: # !
  privacyChoices:
    label: ~`,
  prefer: `
choices:
  privacyChoices:
    label: Do Not Sell or Share My Personal Information
    how: [{ at: https://fjellstride.example/privacy-choices }]`,
  check: required({
    key: 'choices',
    is: ({ data }) => title.test(String(data.label)),
    when: sellsOrShares,
    or: (policy) => pageSays(policy, title) || pageSays(policy, /\bfrictionless/i),
    message:
      'personal information is sold or shared, and no link “Do Not Sell or Share My Personal Information” is named',
  }),
};

export default rule;
