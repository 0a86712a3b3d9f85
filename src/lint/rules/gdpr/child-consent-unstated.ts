import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Finding, Rule } from '../../rule';
import { controlledPurposes } from '../../topics/controlled';
import { consents, restsOn } from '../../topics/purposes';
import { gdpr } from './pack';

/** Where a service for children rests on consent, a parent gives it. */
const rule: Rule = {
  id: 'child-consent-unstated',
  pack: gdpr,
  title: 'where an online service for children rests on consent, the policy says that a parent gives or authorises it',
  severity: 'error',
  citation: 'GDPR Article 8(1) and (2)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_8',
  certainty: 'text',
  why: 'Below 16, or a lower age that a country sets and that is nowhere under 13, the consent of a child alone is void.',
  fix: 'say `collects: with-consent`, the `age`, and under `parents` how a parent consents and how you make sure of it',
  avoid: `
children:
  shop:
    age: 16
    directed: true # !
    collects: yes
references:
  young: { kind: document, title: Fjellstride for Children, url: https://fjellstride.example/children }`,
  prefer: `
children:
  shop: { age: 13, directed: false, what: the shop }`,
  check: (policy) => {
    if (!controlledPurposes(policy).some((purpose) => restsOn(purpose, ...consents))) return [];
    const facts = policy.stated('children');
    return facts.filter(({ data }) => data.directed === true).flatMap((fact) => found(policy, fact, facts));
  },
};

const youngest = 13;

function found(policy: Reading, fact: Fact, facts: readonly Fact[]): readonly Finding[] {
  const what = quoted(fact.address);
  if (!facts.some(hasParents) && !policy.stated('consent').some(isOfParents)) {
    const message = `${what} says that a service is for children, purposes rest on consent, and nothing says that a parent gives it`;
    return [{ message, ...placed(fact, 'directed') }];
  }
  const { age } = fact.data;
  if (typeof age !== 'number' || age >= youngest) return [];
  const message = `${what} lets children of ${age} consent alone, and no country allows that under ${youngest}`;
  return [{ message, severity: 'warning', ...placed(fact, 'age') }];
}

function hasParents({ data }: Fact): boolean {
  return data.collects === 'with-consent' || data.parents !== undefined || /\bparent|guardian/i.test(String(data.text));
}

function isOfParents({ data }: Fact): boolean {
  return /\bparent|guardian/i.test(JSON.stringify(data));
}

export default rule;
