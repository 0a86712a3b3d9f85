import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { statementsAbout } from '../../topics/statements';
import { gdpr } from './pack';

/** Children are told in words for children. */
const rule: Rule = {
  id: 'child-version-missing',
  pack: gdpr,
  title: 'a service for children tells them in words that a child understands',
  severity: 'warning',
  citation: 'GDPR Article 12(1) and Recital 58',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12',
  certainty: 'reported',
  why: 'Information that is addressed to a child has to be so clear and plain that a child can easily understand it.',
  fix: 'name the version for children under `references` with a title that says so, or tell of it in a statement with `about: child-version`',
  avoid: `
children:
  shop:
    directed: true # !
    collects: with-consent
    parents: a parent gives consent by answering the message that we send
statements:
  childVersion: ~
references:
  childVersion: ~`,
  prefer: `
references:
  young: { kind: document, title: Fjellstride for Children, url: https://fjellstride.example/children }`,
  check: (policy) => {
    if (statementsAbout(policy, 'child-version').length > 0 || hasDocument(policy)) return [];
    return policy
      .stated('children')
      .filter(({ data }) => data.directed === true)
      .map((fact) => ({
        message: `${quoted(fact.address)} says that a service is for children, and no version in words for children is named`,
        ...placed(fact, 'directed'),
      }));
  },
};

function hasDocument(policy: Reading): boolean {
  const kinds = ['document', 'policy', 'website'];
  return policy.stated('references').some(({ data }) => {
    return kinds.includes(String(data.kind)) && /\b(?:child|children|kids?|teens?|young)\b/i.test(String(data.title));
  });
}

export default rule;
