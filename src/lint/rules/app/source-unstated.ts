import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { categoriesOf, collected, isPersonal } from '../../topics/data';
import { statementsAbout } from '../../topics/statements';
import { app } from './pack';

const told = ['source', 'automatic', 'means', 'when', 'where', 'by', 'required', 'text'];
// To receive, ask for, record or monitor is itself a way in which information comes in.
const telling = ['receive', 'ask', 'require', 'record', 'monitor'];

/** It is said how personal information is collected. */
const rule: Rule = {
  id: 'source-unstated',
  pack: app,
  title: 'it is said how each kind of personal information is collected',
  severity: 'error',
  citation: 'Australian Privacy Principle 1.4(b)',
  url: 'https://www.legislation.gov.au/C2004A03712/latest',
  certainty: 'reported',
  why: 'People give some information themselves, and some is taken from their devices or from others. The policy has to tell which is which.',
  fix: 'say under `source` of the collection where the information comes from, or under `when` on what occasion it is collected',
  avoid: `
categories:
  photos: { label: photographs, items: [profile-photo] } # !
collection:
  photos: { data: [photos], purposes: [orders] }`,
  prefer: `
collection:
  checkout:
    source: { from: [provided-by-subject] }`,
  check: (policy) =>
    collected(policy)
      .filter((kind) => isPersonal(kind) && kind.data.hidden !== true && texts(kind.data.includes).length === 0)
      .filter((kind) => !isExplained(policy, kind))
      .map((kind) => ({ message: `nothing says how ${quoted(kind.address)} is collected`, ...placed(kind) })),
};

function isExplained(policy: Reading, kind: Fact): boolean {
  if (statementsAbout(policy, 'collection', 'sources').length > 0) return true;
  if (policy.stated('technologies').some((one) => categoriesOf(policy, one).includes(kind))) return true;
  return policy
    .stated('collection')
    .filter((flow) => categoriesOf(policy, flow).includes(kind))
    .some((flow) => {
      const isTold = told.some((field) => flow.data[field] !== undefined);
      // “Members, who create a profile” tells the occasion.
      const isOccasion = policy.refer(flow, 'audience', 'audiences').some(({ data }) => data.who !== undefined);
      return isTold || isOccasion || telling.includes(String(flow.data.action));
    });
}

export default rule;
