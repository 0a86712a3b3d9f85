import type { Fact } from '../../../model/model';
import { answered, stateOf } from '../../questions/stated';
import { inStates, type Provisions, provisionsOf } from '../../questions/states';
import type { Rule } from '../../rule';
import { pageSays } from '../../topics/page';
import { statementsAbout } from '../../topics/statements';
import { usStates } from './pack';

const provisions: Provisions = { CT: '§ 42-520(c), as amended by Public Act 25-113' };

/** Connecticut: it is said whether data trains large language models. */
const rule: Rule = {
  id: 'training-unstated',
  pack: usStates,
  title:
    'people in Connecticut are told whether personal data is collected, used or sold to train large language models',
  severity: 'error',
  citation: provisionsOf(provisions),
  url: 'https://www.cga.ct.gov/current/pub/chap_743jj.htm',
  certainty: 'reported',
  from: '2026-07-01',
  adopted: '2025-06-24',
  why: 'Connecticut asks for a clear statement, be it yes or no.',
  fix: 'add a purpose with `term: train-ai`, and `modality: never` where it is not done',
  avoid: `
purposes: # !
  training: ~`,
  prefer: `
purposes:
  training:
    label: train large language models
    term: train-ai
    data: [account, order, payment, usage, health]
    modality: never`,
  check: inStates(
    provisions,
    answered({
      key: 'purposes',
      state: (policy) => {
        const said = statementsAbout(policy, 'ai-training', 'language-models', 'train-ai');
        if (said.length > 0 || pageSays(policy, /\blarge language models?\b|\bLLMs?\b/i)) return 'yes';
        return stateOf(policy.stated('purposes').filter(isTraining), policy.denied('purposes').filter(isTraining));
      },
      unstated: 'nothing says whether personal data is used to train large language models',
    }),
  ),
};

function isTraining({ data }: Fact): boolean {
  return data.term === 'train-ai';
}

export default rule;
