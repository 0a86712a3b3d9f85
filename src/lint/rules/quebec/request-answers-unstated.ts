import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import type { Rule } from '../../rule';
import { hasEnd } from '../../topics/retention';
import { quebec } from './pack';

/** How long information is kept, and who has access to it, is ready to be told. */
const rule: Rule = {
  id: 'request-answers-unstated',
  pack: quebec,
  title: 'how long information is kept, and who has access to it, is ready to be told',
  severity: 'info',
  citation:
    'Quebec Act respecting the protection of personal information in the private sector (CQLR c P-39.1), section 8, third paragraph',
  url: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1',
  certainty: 'text',
  why: 'On request people must be told how long their information is kept and which categories of persons have access to it within the enterprise.',
  fix: 'give periods under `retention`, and who has access under `security.x: { kind: access, … }`',
  avoid: `
retention: # !
  account: { keep: { until: ~, asLongAs: [we need it] } }
  order: { keep: { period: ~, from: ~, asLongAs: [the law requires it] } }
  usage: { keep: { period: ~, from: ~, asLongAs: [we need it] } }
  health: { keep: { until: ~, asLongAs: [we need it] } }`,
  prefer: `
retention:
  usage: { keep: { period: P6M, from: the visit } }`,
  check: (policy) => [
    ...(policy.stated('retention').some(hasEnd)
      ? []
      : [{ message: 'no time is stated after which information is no longer kept', at: ['retention'] }]),
    ...(policy.stated('security').some(tellsAccess)
      ? []
      : [{ message: 'nothing says which categories of staff have access to information', at: ['security'] }]),
  ],
};

function tellsAccess({ data }: Fact): boolean {
  const words = [...texts(data.does), ...texts(data.examples), ...texts(data.measures)];
  return data.kind === 'access' || words.some((one) => /access|need.to.know|privilege/i.test(one));
}

export default rule;
