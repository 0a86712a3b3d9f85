import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { controlledPurposes } from '../../topics/controlled';
import { isMarketing, objectable, restsOn } from '../../topics/purposes';
import { gdpr } from './pack';

/** The right to object stands apart from the others. */
const rule: Rule = {
  id: 'objection-buried',
  pack: gdpr,
  title: 'the right to object is stated apart from other information',
  severity: 'warning',
  citation: 'GDPR Article 21(4)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_21',
  certainty: 'reported',
  why: 'The law wants this right brought to the attention of people clearly and apart from everything else; in a list of rights it is overlooked.',
  fix: 'give the right a fact of its own with `kind: object`, and show it in a paragraph or section of its own',
  avoid: `
rights:
  access: # !
    kind: access
    also: [rectification, erasure, restriction, object]
  object:
    kind: opt-out-marketing`,
  prefer: `
rights:
  object:
    kind: object
    also: [object-marketing]
    how: [{ via: privacy }]
    anyTime: true`,
  check: (policy) => {
    const granting = policy.stated('rights').filter(isObjection);
    const [first] = granting;
    if (!first || !isObjectable(policy) || granting.some((right) => standsApart(policy, right))) return [];
    return [{ message: `${quoted(first.address)} states the right to object among others`, ...placed(first) }];
  },
};

function isObjection({ data }: Fact): boolean {
  return data.kind === 'object' || texts(data.also).includes('object');
}

function isObjectable(policy: Reading): boolean {
  return controlledPurposes(policy).some((purpose) => isMarketing(purpose) || restsOn(purpose, ...objectable));
}

/** True for a fact of its own that a piece of the page says with no other right. */
function standsApart({ printed }: Reading, { address, data }: Fact): boolean {
  if (data.kind !== 'object') return false;
  if (texts(data.also).some((kind) => kind !== 'object-marketing' && kind !== 'opt-out-marketing')) return false;
  const pieces = printed.filter(({ facts }) => facts.includes(address));
  const isAlone = (facts: readonly string[]) => !facts.some((one) => one !== address && one.startsWith('rights.'));
  return pieces.length === 0 || pieces.some(({ facts }) => isAlone(facts));
}

export default rule;
