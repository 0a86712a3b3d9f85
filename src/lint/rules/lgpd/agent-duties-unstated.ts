import type { Rule } from '../../rule';
import { lgpd } from './pack';

/** The responsibilities of those who process data for the controller are stated. */
const rule: Rule = {
  id: 'agent-duties-unstated',
  pack: lgpd,
  title: 'the responsibilities of those who process data for the controller are stated',
  severity: 'error',
  citation: 'LGPD Article 9(VI)',
  url: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
  certainty: 'reported',
  why: 'People are owed the responsibilities of the agents that carry out the processing.',
  fix: 'say what binds them under `bound` or `obligations` of the processor',
  avoid: `
processors: # !
  hosting: { bound: ~, obligations: ~ }
  payments: { bound: ~ }
  mail: { bound: ~, safeguard: ~ }
  statistics: { bound: ~ }`,
  prefer: `
processors:
  hosting: { bound: a contract on processing }`,
  check: (policy) => {
    const processors = policy.stated('processors');
    const isTold = processors.some(({ data }) => data.bound ?? data.obligations ?? data.onlyTasks ?? data.safeguard);
    const flows = [...policy.stated('disclosures'), ...policy.denied('disclosures')];
    if (processors.length === 0 || isTold || flows.some(({ data }) => data.safeguards ?? data.conditions)) return [];
    return [{ message: 'nothing says what those who process data for you are responsible for', at: ['processors'] }];
  },
};

export default rule;
