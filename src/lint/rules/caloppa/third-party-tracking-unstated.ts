import type { Rule } from '../../rule';
import { speaksOfOtherTrackers } from '../../topics/across-sites';
import { pageSays } from '../../topics/page';
import { statementsAbout } from '../../topics/statements';
import { caloppa } from './pack';

/** The policy says whether others may follow people over time and across websites. */
const rule: Rule = {
  id: 'third-party-tracking-unstated',
  pack: caloppa,
  title: 'the policy says whether others may collect what people do over time and across websites',
  severity: 'error',
  citation: 'California Business and Professions Code § 22575(b)(6)',
  url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22575',
  certainty: 'reported',
  from: '2014-01-01',
  adopted: '2013-09-27',
  why: 'Visitors cannot see who else watches on a page.',
  fix: 'add a technology with `party: third`, with `modality: never` where there is none, or a statement with `about: third-party-tracking`',
  avoid: `
statements: # !
  trackingByOthers: ~`,
  prefer: `
statements:
  trackingByOthers:
    kind: fact
    by: third-parties
    about: third-party-tracking
    text: Nobody else collects, in the shop or the app, what you do over time and on different websites.`,
  check: (policy) => {
    if (statementsAbout(policy, 'third-party-tracking').length > 0 || speaksOfOtherTrackers(policy)) return [];
    if (
      pageSays(
        policy,
        /\b(?:third part|other part|others|partners|advertis|networks?\b)/i,
        /\b(?:across|over time|different|other|multiple)\b[^.]{0,60}\b(?:web ?sites?|sites|services|internet)\b/i,
      )
    )
      return [];
    const message = 'nothing says whether others may collect what people do over time and across websites';
    return [{ message, at: ['statements'] }];
  },
};

export default rule;
