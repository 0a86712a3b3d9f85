import type { Rule } from '../../rule';
import { core } from './pack';

/** The page says who is responsible. */
const rule: Rule = {
  id: 'controller-unshown',
  pack: core,
  title: 'the page says who is responsible',
  severity: 'warning',
  citation: 'Good drafting',
  certainty: 'practice',
  why: 'A reader who does not know which company speaks knows nobody to turn to, and no law that binds it.',
  fix: 'show the controller with its legal name: take `hidden` away',
  avoid: `
controllers:
  norway: { hidden: true } # !`,
  prefer: `
controllers:
  norway: { legalName: Fjellstride AS }`,
  check: (policy) => {
    const [first] = policy.all('controllers');
    if (!first || policy.all('controllers').some(({ data }) => data.hidden !== true)) return [];
    return [{ message: 'no controller is shown on the page', at: first.path, fact: first.address }];
  },
};

export default rule;
