import { quoted } from '../../../model/fact-words';
import { hasRight } from '../../questions/rights';
import { placed } from '../../questions/stated';
import { inStates, type Provisions, provisionsOf } from '../../questions/states';
import type { Rule } from '../../rule';
import { practices } from '../../topics/opt-outs';
import { usStates } from './pack';

const provisions: Provisions = {
  VA: '§ 59.1-577(A)(5)(iii)',
  CO: '§ 6-1-1306(1)(a)(I)(C)',
  CT: '§ 42-518(a)(5)(C)',
  TX: '§ 541.051(b)(5)(C)',
};

/** Who is profiled for decisions of weight can opt out. */
const rule: Rule = {
  id: 'profiling-opt-out-unstated',
  pack: usStates,
  title: 'who is profiled for decisions with legal or similarly significant effects is told how to opt out',
  severity: 'error',
  citation: provisionsOf(provisions),
  url: 'https://law.lis.virginia.gov/vacode/title59.1/chapter53/section59.1-577/',
  certainty: 'reported',
  why: 'Profiling for decisions on credit, housing, work and the like is one of the three things of which people can opt out.',
  fix: 'add a right of the kind `opt-out-profiling`',
  avoid: `
automatedDecisions:
  rental: # !
    label: whether you can hire skis without a deposit
    logic: the system looks at how you paid before
    significance: you have to leave a deposit
    profiling: true
    data: [order]`,
  prefer: `
automatedDecisions:
  none: { label: decisions with legal or similarly significant effects, solely: true, modality: never }`,
  check: inStates(provisions, (policy) =>
    practices(policy)
      .filter(({ about, rights }) => about === 'profiling' && !hasRight(policy, ...rights))
      .flatMap(({ facts }) => facts)
      .map((fact) => ({
        message: `${quoted(fact.address)} is profiling, and nothing says how to opt out of it`,
        ...placed(fact),
      })),
  ),
};

export default rule;
