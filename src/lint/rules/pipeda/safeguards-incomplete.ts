import { asData } from '../../../model/facts';
import type { Fact } from '../../../model/model';
import type { Rule } from '../../rule';
import { pipeda } from './pack';

const kinds: Readonly<Record<string, { readonly kinds: readonly string[]; readonly words: RegExp }>> = {
  physical: { kinds: ['physical'], words: /\b(?:physical|locked|locks?|office|premises|generic|shredding)\b/i },
  organisational: {
    kinds: ['organisational', 'procedural', 'access', 'training', 'contract'],
    words:
      /\b(?:organi[sz]ational|administrative|procedur|need|privilege|training|awareness|agreements|clearances|generic)/i,
  },
  technological: {
    kinds: ['technical'],
    words:
      /\b(?:techn|electronic|encrypt|password|secure-connection|firewall|network|web-security|mfa|hashing|generic)/i,
  },
};

/** Physical, organisational and technological safeguards are described. */
const rule: Rule = {
  id: 'safeguards-incomplete',
  pack: pipeda,
  title: 'physical, organisational and technological safeguards are described',
  severity: 'warning',
  citation: 'PIPEDA Schedule 1, clause 4.7.3',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'text',
  why: 'The methods of protection should be of all three kinds, and the policy should say so.',
  fix: 'describe the missing kind under `security`, such as `security.x: { kind: physical, … }`',
  avoid: `
security: # !
  physical: ~`,
  prefer: `
security:
  physical: { kind: physical, does: [lock the rooms in which our servers stand] }`,
  check: (policy) => {
    const missing = Object.entries(kinds).filter(
      ([, one]) => !policy.stated('security').some((fact) => isOf(fact, one)),
    );
    if (missing.length === 0) return [];
    const names = missing.map(([name]) => name).join(' or ');
    return [{ message: `no ${names} safeguards are described`, at: ['security'] }];
  },
};

function isOf({ data }: Fact, one: { readonly kinds: readonly string[]; readonly words: RegExp }): boolean {
  if (one.kinds.includes(String(data.kind))) return true;
  const measures = Array.isArray(data.measures) ? data.measures : [];
  const words = measures.map((measure: unknown) =>
    typeof measure === 'string' ? measure : `${asData(measure).label} ${asData(measure).kindOf}`,
  );
  return [...words, String(data.label ?? '')].some((word) => one.words.test(word));
}

export default rule;
