import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { isForChildren, ofChildren } from '../../topics/children';
import { receivers } from '../../topics/parties';
import { coppa } from './pack';

/** Third parties who receive data of children are named, with the purposes. */
const rule: Rule = {
  id: 'third-party-unstated',
  pack: coppa,
  title: 'third parties who receive data of children are named, with the purposes',
  severity: 'error',
  citation: '16 CFR 312.4(d)(2), as amended at 90 FR 16918',
  url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-312/section-312.4',
  certainty: 'text',
  from: '2026-04-22',
  adopted: '2025-04-22',
  why: 'Parents may agree to collection and not to disclosure. They have to know who would receive the data, and why.',
  fix: 'name who receives the data under `to`, and what for under `purposes`',
  avoid: `
disclosures:
  junior: # !
    audience: [explorers]
    data: [junior]
    purposes: [juniorDiary]`,
  prefer: `
disclosures:
  junior:
    audience: [explorers]
    data: [junior]
    to: [carriers]
    purposes: [juniorDiary]`,
  check: (policy) =>
    ofChildren(policy, 'disclosures')
      .filter(({ data }) => isForChildren(policy) && data.aggregated !== true)
      .flatMap((disclosure) => {
        const { to, purposes, reasons, triggers, when, text } = disclosure.data;
        const isReasoned = [purposes, reasons, triggers, when, text].some((value) => value !== undefined);
        const isOpen = texts(disclosure.data.action).includes('publish');
        const isNamed = to !== undefined || isOpen || text !== undefined;
        const lacks = [
          ...(isNamed ? [] : ['who receives it']),
          ...(isReasoned || isOnlyService(policy, disclosure) ? [] : ['what for']),
        ];
        if (lacks.length === 0) return [];
        const message = `${quoted(disclosure.address)} gives away data of children and does not say ${lacks.join(' or ')}`;
        return [{ message, ...placed(disclosure) }];
      }),
};

/** Those who act for the operator are no third parties. */
function isOnlyService(policy: Reading, disclosure: Fact): boolean {
  const who = receivers(policy, disclosure);
  return who.length > 0 && who.every(({ kind }) => kind === 'processors');
}

export default rule;
