import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { rightsOfKind, waysOf } from '../../topics/methods';
import { caloppa } from './pack';

/** Where people can review or change their data, the policy says how. */
const rule: Rule = {
  id: 'review-process-unstated',
  pack: caloppa,
  title: 'where people can review or change their information, the policy says how',
  severity: 'warning',
  citation: 'California Business and Professions Code § 22575(b)(2)',
  url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22575',
  certainty: 'reported',
  why: 'An offer to look at one’s information is of use only to those who know where to go.',
  fix: 'say under `how` of the right what people do or whom they ask',
  avoid: `
rights:
  access: # !
    how: ~
  california:
    how: ~`,
  prefer: `
rights:
  access:
    how: [{ via: privacy }]`,
  check: (policy) => {
    const rights = rightsOfKind(policy, 'access', 'copy', 'rectification', 'update');
    const [first] = rights;
    if (!first || rights.some((right) => waysOf(right).length > 0 || saysHow(right))) return [];
    return [{ message: `${quoted(first.address)} does not say how people can use it`, ...placed(first) }];
  },
};

function saysHow({ data }: Fact): boolean {
  return ['who', 'see', 'text', 'to'].some((field) => data[field] !== undefined);
}

export default rule;
