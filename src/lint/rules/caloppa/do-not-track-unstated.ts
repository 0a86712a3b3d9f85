import type { Fact } from '../../../model/model';
import type { Rule } from '../../rule';
import { followsAcrossSites } from '../../topics/across-sites';
import { pageSays } from '../../topics/page';
import { statementsAbout } from '../../topics/statements';
import { tracking } from '../../topics/tracking';
import { caloppa } from './pack';

/** The policy says how it answers Do Not Track signals. */
const rule: Rule = {
  id: 'do-not-track-unstated',
  pack: caloppa,
  title: 'the policy says how it answers Do Not Track signals',
  severity: 'error',
  citation: 'California Business and Professions Code § 22575(b)(5)',
  url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22575',
  certainty: 'reported',
  from: '2014-01-01',
  adopted: '2013-09-27',
  why: 'Whoever follows people over time and across websites must say what a signal against that does, even where it does nothing.',
  fix: 'add a choice with `kind: do-not-track`, with `modality: never` where the signal is not followed',
  avoid: `
choices: # !
  privacyControl: ~
  doNotTrack: ~`,
  prefer: `
choices:
  doNotTrack:
    kind: do-not-track
    effects: [we set no counting cookie in a browser that sends the signal]`,
  check: (policy) => {
    const signals = [...policy.stated('choices'), ...policy.denied('choices')].filter(isSignal);
    if (signals.length > 0 || statementsAbout(policy, 'do-not-track').length > 0) return [];
    if (pageSays(policy, /\bdo[ -]not[ -]track\b|\bDNT\b/i)) return [];
    const isShown = followsAcrossSites(policy);
    if (!isShown && tracking(policy).length === 0) return [];
    const message = 'nothing says how Do Not Track signals are answered';
    // Cookies alone do not show that people are followed across websites, for which the law asks.
    return [{ message, at: ['choices'], ...(isShown ? {} : { severity: 'warning' as const }) }];
  },
};

function isSignal({ data }: Fact): boolean {
  return data.kind === 'do-not-track' || data.kind === 'global-privacy-control';
}

export default rule;
