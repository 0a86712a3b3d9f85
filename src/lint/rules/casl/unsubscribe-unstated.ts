import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { canStop, messages } from '../../topics/messages';
import { casl } from './pack';

/** It is said how to unsubscribe from marketing messages. */
const rule: Rule = {
  id: 'unsubscribe-unstated',
  pack: casl,
  title: 'it is said how to unsubscribe from marketing messages',
  severity: 'warning',
  citation: 'Canada’s Anti-Spam Legislation (S.C. 2010, c. 23), sections 6(2)(c), 6(6) and 11(1)',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/E-1.6/',
  certainty: 'reported',
  why: 'Every message must let people unsubscribe at no cost and by the same means; the policy should tell them how.',
  fix: 'add a choice of kind `unsubscribe` and name it under `optOut` of the purpose',
  avoid: `
purposes:
  newsletter: # !
    optOut: ~
choices:
  unsubscribe: { kind: account-setting, stops: ~ }
rights:
  object: { also: ~ }`,
  prefer: `
purposes:
  newsletter:
    optOut: [unsubscribe]`,
  check: (policy) => [
    ...messages(policy)
      .filter((purpose) => !canStop(policy, purpose))
      .map((purpose) => ({
        message: `${quoted(purpose.address)} sends messages, and nothing says how to unsubscribe`,
        ...placed(purpose),
      })),
    ...policy
      .denied('choices')
      .filter(isOfMessages)
      .map((choice) => ({
        message: `${quoted(choice.address)} says that people cannot unsubscribe, which every commercial message has to allow, be it mere information on a product in use`,
        ...placed(choice),
      })),
  ],
};

/** True for a choice that ends messages, as far as its words show it. */
function isOfMessages({ data }: Fact): boolean {
  if (data.kind === 'unsubscribe') return true;
  return data.kind === 'opt-out' && /\b(?:e-?mails?|messages?|communications?|newsletters?)\b/i.test(String(data.to));
}

export default rule;
