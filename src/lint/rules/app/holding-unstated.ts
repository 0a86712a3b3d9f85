import { required } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { statementsAbout } from '../../topics/statements';
import { wordsOf } from '../../topics/words';
import { app } from './pack';

/** It is said how personal information is held. */
const rule: Rule = {
  id: 'holding-unstated',
  pack: app,
  title: 'it is said how personal information is held',
  severity: 'error',
  citation: 'Australian Privacy Principle 1.4(b)',
  url: 'https://www.legislation.gov.au/C2004A03712/latest',
  certainty: 'reported',
  why: 'People want to know where what they give away lies, and who takes care of it.',
  fix: 'say under `security` how information is protected, or under `storedIn` where it is kept',
  avoid: `
security: ~
processors:
  hosting: { label: Nordsky AS, kind: processor, does: [design our pages] }`,
  prefer: `
security:
  technical: { kind: technical, measures: [encryption-in-transit] }`,
  check: required({
    key: 'security',
    or: (policy) => isStored(policy) || statementsAbout(policy, 'security', 'storage').length > 0,
    message: 'nothing says how personal information is held',
  }),
};

const keepers = ['hosting-provider', 'database-provider'];

function isStored(policy: Reading): boolean {
  const flows = ['collection', 'retention'].flatMap((key) => policy.stated(key));
  const hosts = policy.stated('processors').filter((one) => {
    return keepers.includes(String(one.data.kind)) || /\b(?:host|stor(?:e|age)|server|cloud)/i.test(wordsOf(one));
  });
  return hosts.length > 0 || flows.some(({ data }) => data.storedIn !== undefined || data.action === 'store');
}

export default rule;
