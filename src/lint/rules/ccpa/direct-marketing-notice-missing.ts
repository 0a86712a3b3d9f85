import { quoted } from '../../../model/fact-words';
import { texts } from '../../../model/shown';
import { every } from '../../questions/stated';
import type { Rule } from '../../rule';
import { pageSays } from '../../topics/page';
import { isMarketing } from '../../topics/purposes';
import { ccpa, civilCode } from './pack';

/** Those who market for the controller, and are not third parties. */
const own = ['processor', 'marketing-provider', 'crm-provider', 'contact-centre', 'internal-staff'];

/** Where others get data for their own marketing, the page tells Californians how to ask about that. */
const rule: Rule = {
  id: 'direct-marketing-notice-missing',
  pack: ccpa,
  title:
    'where others receive information for their own direct marketing, the page has “Your California Privacy Rights”',
  severity: 'warning',
  citation: 'California Civil Code § 1798.83',
  url: civilCode('1798.83'),
  certainty: 'reported',
  why: 'Once a year, people in California may ask who got their information for direct marketing, or be given a way to refuse it.',
  fix: 'head a section “Your California Privacy Rights” that says how to ask, or give the disclosure an `optOut`',
  avoid: `
purposes:
  partners:
    label: tell you of their offers
    term: direct-marketing
    data: [account]
    applies: { regions: [California] }
disclosures:
  partners: # !
    data: [account]
    to: [carriers]
    purposes: [partners]
    applies: { regions: [California] }`,
  prefer: `
purposes:
  partners:
    label: tell you of their offers
    term: direct-marketing
    data: [account]
    optOut: [unsubscribe]
    applies: { regions: [California] }
disclosures:
  partners:
    data: [account]
    to: [carriers]
    purposes: [partners]
    optOut: [unsubscribe]
    applies: { regions: [California] }`,
  check: every({
    key: 'disclosures',
    when: (one, policy) =>
      policy.refer(one, 'purposes', 'purposes').some(isMarketing) &&
      policy.refer(one, 'to', 'recipients').some(({ data }) => !own.includes(String(data.kind))),
    holds: ({ data }, policy) =>
      texts(data.optOut).length > 0 ||
      pageSays(policy, /\byour california privacy rights\b|\bshine the light\b|1798\.83/i) ||
      (policy.model.data.sections !== undefined &&
        JSON.stringify(policy.model.data.sections).includes('California Privacy Rights')),
    message: ({ address }) =>
      `${quoted(address)} gives data to others for their direct marketing, and nothing says how people can ask about that or refuse it`,
  }),
};

export default rule;
