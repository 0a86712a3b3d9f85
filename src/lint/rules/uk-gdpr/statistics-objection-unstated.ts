import { quoted } from '../../../model/fact-words';
import { reliesOnBrowser, technologiesFor } from '../../questions/devices';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { asksForDeviceConsent, deviceChoices, isUsedFor } from '../../topics/devices';
import { wordsOf } from '../../topics/words';
import { ukGdpr } from './pack';

/** Statistics without consent can be refused. */
const rule: Rule = {
  id: 'statistics-objection-unstated',
  pack: ukGdpr,
  title: 'people can object to cookies for statistics and for the looks of a page that need no consent',
  severity: 'error',
  citation: 'Privacy and Electronic Communications (EC Directive) Regulations 2003, Schedule A1 paragraphs 5 and 6',
  url: 'https://www.legislation.gov.uk/uksi/2003/2426/contents',
  certainty: 'reported',
  from: '2026-02-05',
  adopted: '2025-06-19',
  why: 'Such cookies need no consent only where people are told of them and have a simple way, free of charge, to say no.',
  fix: 'add a choice of the kind `opt-out` that `stops` the technology',
  avoid: `
purposes:
  analytics:
    legalBasis: [{ basis: legitimate-interests, interest: our interest in a better shop }]
technologies:
  counting: # !
    optOut: ~
choices:
  cookieSettings: ~
consent:
  analytics: ~`,
  prefer: `
technologies:
  counting:
    optOut: [cookieSettings]`,
  check: (policy) =>
    technologiesFor(policy, 'statistics', 'appearance')
      .filter((technology) => !isUsedFor(policy, technology, 'advertising'))
      .filter((technology) => !asksForDeviceConsent(policy, technology))
      .flatMap((technology) => {
        const choices = deviceChoices(policy, technology);
        if (choices.some(({ data }) => data.kind !== 'browser-setting')) return [];
        if (/\b(?:refuse|object|opt|switch|turn)\b/i.test(wordsOf(technology))) return [];
        return [
          {
            message: `nothing says how people object to ${quoted(technology.address)}`,
            ...placed(technology),
            ...(reliesOnBrowser(policy, technology) ? { severity: 'warning' as const } : {}),
          },
        ];
      }),
};

export default rule;
