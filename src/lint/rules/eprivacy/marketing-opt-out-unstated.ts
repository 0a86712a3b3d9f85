import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { canEnd, messagesToPeople } from '../../topics/electronic-marketing';
import { eprivacy } from './pack';

/** Marketing messages can be ended. */
const rule: Rule = {
  id: 'marketing-opt-out-unstated',
  pack: eprivacy,
  title: 'people are told how to end marketing messages',
  severity: 'error',
  citation: 'Directive 2002/58/EC Article 13(2) and (4); GDPR Article 21(2) to (4)',
  url: 'https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19',
  certainty: 'text',
  why: 'Everybody can end direct marketing at any time, without a reason and without a cost, and must be told so.',
  fix: 'add a choice of the kind `unsubscribe` that `stops` the purpose, or a right of the kind `object-marketing`',
  avoid: `
purposes:
  newsletter: # !
    optOut: ~
choices:
  unsubscribe: ~
rights:
  object: { also: ~ }
  withdraw: ~
consent:
  newsletter: { withdraw: ~ }
  analytics: { withdraw: ~ }
  health: { withdraw: ~ }`,
  prefer: `
purposes:
  newsletter:
    optOut: [unsubscribe]`,
  check: (policy) =>
    messagesToPeople(policy)
      .filter((purpose) => !canEnd(policy, purpose))
      .map((purpose) => ({ message: `nothing says how people end ${quoted(purpose.address)}`, ...placed(purpose) })),
};

export default rule;
