import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { canEnd } from '../../topics/electronic-marketing';
import { marketing } from '../../topics/purposes';
import { app } from './pack';

/** It is said how direct marketing is ended. */
const rule: Rule = {
  id: 'marketing-opt-out-unstated',
  pack: app,
  title: 'it is said how people end direct marketing',
  severity: 'warning',
  citation: 'Australian Privacy Principle 7.2 and 7.3; Spam Act 2003 section 18; Do Not Call Register Act 2006',
  url: 'https://www.legislation.gov.au/C2004A03712/latest',
  certainty: 'reported',
  why: 'Principle 7 asks for a simple means to opt out of direct marketing. For e-mail and text messages the Spam Act asks for one in each message, and for calls the Do Not Call Register Act counts.',
  fix: 'add a choice of the kind `unsubscribe` that `stops` the purpose, or a right of the kind `opt-out-marketing`',
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
    marketing(policy)
      .filter((purpose) => !canEnd(policy, purpose))
      .map((purpose) => ({
        message: `nothing says how people end ${quoted(purpose.address)}`,
        ...placed(purpose),
        citation: provisionFor(purpose),
      })),
};

function provisionFor({ data }: Fact): string {
  const channels = texts(data.channels);
  if (channels.length === 0) return rule.citation;
  const provisions = channels.map((channel) =>
    channel === 'post'
      ? 'Australian Privacy Principle 7.2 and 7.3'
      : channel === 'phone'
        ? 'Do Not Call Register Act 2006'
        : 'Spam Act 2003 section 18',
  );
  return [...new Set(provisions)].join('; ');
}

export default rule;
