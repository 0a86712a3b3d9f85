import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { isReachable, officers } from '../../topics/parties';
import { gdpr } from './pack';

/** A data protection officer can be reached. */
const rule: Rule = {
  id: 'dpo-unreachable',
  pack: gdpr,
  title: 'the data protection officer can be reached',
  severity: 'error',
  citation: 'GDPR Article 13(1)(b)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  certainty: 'reported',
  why: 'An officer whom nobody can write to protects nobody.',
  fix: 'add `email`, `phone`, `url` or `post` to the contact of the officer',
  avoid: `
contacts:
  officer: # !
    label: our Data Protection Officer
    role: dpo
    name: Ingrid Solheim`,
  prefer: `
contacts:
  dpo:
    email: [dpo@fjellstride.example]`,
  check: (policy) =>
    officers(policy)
      .filter((officer) => officer.data.hidden !== true && !isReachable(officer))
      .map((officer) => ({ message: `${quoted(officer.address)} has no contact details`, ...placed(officer) })),
};

export default rule;
