import { authorityNamed } from '../../questions/authorities';
import type { Rule } from '../../rule';
import { pageSays } from '../../topics/page';
import { app } from './pack';

/** The Information Commissioner is named. */
const rule: Rule = {
  id: 'commissioner-unstated',
  pack: app,
  title: 'the Office of the Australian Information Commissioner is named as the next step of a complaint',
  severity: 'warning',
  citation: 'OAIC, Australian Privacy Principles guidelines, chapter 1',
  url: 'https://www.oaic.gov.au/privacy/australian-privacy-principles/australian-privacy-principles-guidelines',
  certainty: 'practice',
  why: 'Who is not content with the answer to a complaint can go to the Commissioner, and needs the name to find the way.',
  fix: 'add the Office of the Australian Information Commissioner under `authorities`, with `country: AU`',
  avoid: `
authorities: # !
  oaic: ~`,
  prefer: `
authorities:
  oaic:
    name: Office of the Australian Information Commissioner (OAIC)
    country: AU
    applies: { regions: [Australia] }`,
  check: (policy) => {
    const isSaid = pageSays(policy, /\bOAIC\b|\bAustralian Information Commissioner/i);
    const message = 'the Office of the Australian Information Commissioner is not named';
    return isSaid ? [] : authorityNamed('AU', message)(policy);
  },
};

export default rule;
