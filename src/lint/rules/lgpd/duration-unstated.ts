import type { Rule } from '../../rule';
import { hasEnd, hasTime } from '../../topics/retention';
import { lgpd } from './pack';

/** It is said how long personal data is processed. */
const rule: Rule = {
  id: 'duration-unstated',
  pack: lgpd,
  title: 'it is said how long personal data is processed',
  severity: 'error',
  citation: 'LGPD Article 9(II)',
  url: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
  certainty: 'reported',
  why: 'People are owed the form and the duration of the processing.',
  fix: 'give a period or an event under `retention.x.keep`',
  avoid: `
retention: ~`,
  prefer: `
retention:
  usage: { keep: { period: P6M, from: the visit } }`,
  check: (policy) => {
    const retention = policy.stated('retention');
    if (retention.some(hasEnd)) return [];
    if (retention.some(hasTime)) {
      const message = 'the time for which data is kept is told by no period and no event that people can recognise';
      return [{ message, at: ['retention'], severity: 'warning' }];
    }
    return [{ message: 'nothing says how long personal data is kept', at: ['retention'] }];
  },
};

export default rule;
