import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { isPermitted, messagesToPeople } from '../../topics/electronic-marketing';
import { eprivacy } from './pack';

/** Marketing messages rest on consent or an earlier sale. */
const rule: Rule = {
  id: 'marketing-permission-unstated',
  pack: eprivacy,
  title: 'marketing by e-mail or text message names what allows it: consent, or an earlier sale of something similar',
  severity: 'warning',
  citation: 'Directive 2002/58/EC Article 13(1) and (2)',
  url: 'https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19',
  certainty: 'text',
  why: 'Electronic marketing to people is allowed with consent or to customers about similar goods; a notice that names neither leaves them unable to tell which. Where the sale allows it, no further basis is needed (CJEU, Case C-654/23).',
  fix: 'name `consent` under `legalBasis`, or say that messages go to customers about what is similar to what they bought',
  avoid: `
purposes:
  newsletter: # !
    legalBasis: [{ basis: legitimate-interests, interest: our interest in selling more }]
consent:
  newsletter: ~`,
  prefer: `
purposes:
  newsletter:
    legalBasis: [{ basis: consent }]`,
  check: (policy) =>
    messagesToPeople(policy)
      .filter((purpose) => !isPermitted(policy, purpose))
      .map((purpose) => ({
        message: `${quoted(purpose.address)} is electronic marketing, and nothing says that it rests on consent or on an earlier sale`,
        ...placed(purpose),
      })),
};

export default rule;
