import { hasRight } from '../../questions/rights';
import { inStates, type Provisions, provisionsOf } from '../../questions/states';
import type { Rule } from '../../rule';
import { practices } from '../../topics/opt-outs';
import { usStates } from './pack';

const provisions: Provisions = {
  VA: '§ 59.1-577(A)(5)',
  CO: '§ 6-1-1306(1)(a)',
  CT: '§ 42-518(a)(5)',
  TX: '§ 541.051(b)(5)',
};

/** Of sale and targeted advertising it is said how to opt out, or that they do not happen. */
const rule: Rule = {
  id: 'opt-out-unstated',
  pack: usStates,
  title: 'of sale and targeted advertising it is said how to opt out, or that they do not happen',
  severity: 'warning',
  citation: provisionsOf(provisions),
  url: 'https://law.lis.virginia.gov/vacode/title59.1/chapter53/section59.1-577/',
  certainty: 'reported',
  why: 'The acts let people opt out of both. A notice that is silent leaves open whether there is anything to opt out of.',
  fix: 'add the rights `opt-out-sale` and `opt-out-targeted-advertising`, or say under `disclosures` and `purposes` with `modality: never` that it is not done',
  avoid: `
rights: # !
  appeal: { also: ~ }
purposes:
  following: ~`,
  prefer: `
purposes:
  following: ~
rights:
  appeal: { also: [opt-out-targeted-advertising] }`,
  check: inStates(provisions, (policy) => {
    const open = practices(policy).filter(
      ({ about, state, rights }) => about !== 'profiling' && state === 'unstated' && !hasRight(policy, ...rights),
    );
    if (open.length === 0) return [];
    const names = open.map(({ name }) => name).join(' or of ');
    return [
      { message: `nothing is said of ${names}: neither how to opt out nor that it does not happen`, at: ['rights'] },
    ];
  }),
};

export default rule;
