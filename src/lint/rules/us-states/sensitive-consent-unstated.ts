import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { placed } from '../../questions/stated';
import { inStates, type Provisions, provisionsOf } from '../../questions/states';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { isGeneral } from '../../topics/consent';
import { categoriesOf, collected, purposesOf, wordsIn } from '../../topics/data';
import { basesOf, consents, restsOn } from '../../topics/purposes';
import { usStates } from './pack';

const sensitive = ['health', 'biometric', 'genetic', 'race-ethnicity', 'religion', 'sexual-orientation'];

const provisions: Provisions = { VA: '§ 59.1-578(A)(5)', CO: '§ 6-1-1308(7)', CT: '§ 42-520(a)', TX: '§ 541.101(b)' };

/** Sensitive data is used with consent. */
const rule: Rule = {
  id: 'sensitive-consent-unstated',
  pack: usStates,
  title: 'it is said that sensitive data is processed with consent',
  severity: 'warning',
  citation: provisionsOf(provisions),
  url: 'https://law.lis.virginia.gov/vacode/title59.1/chapter53/section59.1-578/',
  certainty: 'text',
  why: 'The acts allow sensitive data only with consent. A notice that names another ground, or none, tells of a breach or leaves one to be feared.',
  fix: 'let the purpose rest on consent under `legalBasis`, or add an entry under `consent` whose `data` names the category',
  avoid: `
categories:
  belief: # !
    label: the mountain festivals you keep
    items: [religion]
collection:
  belief: { data: [belief], purposes: [orders] }`,
  prefer: `
categories:
  health: { label: health details, items: [health], sensitive: true }
purposes:
  coaching:
    legalBasis: [{ basis: explicit-consent, condition: explicit-consent }]`,
  check: inStates(provisions, (policy) =>
    collected(policy)
      .filter((kind) => isSensitiveIn(policy, kind) && kind.data.hidden !== true && !isConsented(policy, kind))
      .map((kind) => {
        const bases = purposesOf(policy, kind).flatMap(basesOf);
        const said = bases.length > 0 ? 'its purposes rest on something else' : 'nothing says so';
        const message = `${quoted(kind.address)} is sensitive data, which needs consent, and ${said}`;
        return { message, ...placed(kind), severity: bases.length > 0 ? 'error' : 'warning' };
      }),
  ),
};

function isSensitiveIn(policy: Reading, kind: Fact): boolean {
  // Colorado came to name locations later than the others.
  const also = policy.territory.includes('US-CO') ? [] : ['precise-location'];
  return wordsIn(kind).some((word) => sensitive.includes(word) || also.includes(word));
}

function isConsented(policy: Reading, kind: Fact): boolean {
  const uses = purposesOf(policy, kind);
  if (uses.some((purpose) => restsOn(purpose, ...consents))) return true;
  return policy.stated('consent').some((consent) => {
    if (consent.data.kind === 'notice') return false;
    const named = policy.refer(consent, 'purposes', 'purposes');
    const isNamed = categoriesOf(policy, consent).includes(kind) || named.some((purpose) => uses.includes(purpose));
    return isNamed || isGeneral(consent);
  });
}

export default rule;
