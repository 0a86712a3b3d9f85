import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { statementsAbout } from '../../topics/statements';
import { gdpr } from './pack';

/** Joint controllers say what they have agreed. */
const rule: Rule = {
  id: 'arrangement-unstated',
  pack: gdpr,
  title: 'joint controllers make known the essence of what they have agreed',
  severity: 'error',
  citation: 'GDPR Article 26(2)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_26',
  certainty: 'text',
  why: 'Where several decide together, people must know who of them does what.',
  fix: 'say under `arrangement` of a controller who does what, or link to it',
  avoid: `
recipients:
  club: # !
    label: the walking clubs with which we run events
    kind: joint-controller
    country: 'NO'`,
  prefer: `
recipients:
  carriers:
    kind: business-partner`,
  check: (policy) => {
    const controllers = policy.stated('controllers').filter(isJoint);
    const others = [
      ...policy.stated('recipients').filter(({ data }) => data.kind === 'joint-controller'),
      ...policy.stated('audiences').filter(({ data }) => data.role === 'joint'),
    ];
    const isSaid = policy.stated('controllers').some(({ data }) => data.arrangement !== undefined);
    if (isSaid || statementsAbout(policy, 'arrangement', 'joint-controllers').length > 0) return [];
    return [...controllers, ...others]
      .filter((fact) => !tells.some((field) => fact.data[field] !== undefined))
      .slice(0, 1)
      .map((fact) => ({
        message: `${quoted(fact.address)} is about deciding together with others, and what was agreed is not stated`,
        ...placed(fact),
      }));
  },
};

/** Fields in which an author may say what was agreed, or where it can be read. */
const tells = ['text', 'note', 'see', 'policy', 'decides'];

function isJoint({ data }: Fact): boolean {
  return data.role === 'joint' || texts(data.jointWith).length > 0;
}

export default rule;
