import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { methodsFor, rightsOfKind, waysOf } from '../../topics/methods';
import { statementsAbout } from '../../topics/statements';
import { ccpa, civilCode } from './pack';

/** Requests can be sent in two ways, one of them a toll-free number. */
const rule: Rule = {
  id: 'request-methods-few',
  pack: ccpa,
  title: 'requests can be made in two ways or more, a toll-free telephone number among them',
  severity: 'error',
  citation: 'California Civil Code § 1798.130(a)(1)(A)',
  url: civilCode('1798.130'),
  certainty: 'text',
  why: 'People without the means or the patience for one way shall have another. A business that operates online alone, and knows its customers directly, needs an e-mail address only.',
  fix: 'name a contact with a toll-free number (+1 800, 833, 844, 855, 866, 877 or 888) and a second way under `how`; a business that works online alone says so in a statement with `about: online-only`',
  avoid: `
contacts:
  california:
    phone: ~
rights:
  california: # !
    how: [{ via: california }]`,
  prefer: `
contacts:
  california:
    phone: ["+1 888 555 0142"]
rights:
  california:
    how: [{ via: california }]`,
  check: (policy) => {
    const rights = rightsOfKind(policy, 'access', 'copy', 'erasure', 'rectification', 'update');
    const methods = methodsFor(policy, rights);
    const last = rights.filter((right) => waysOf(right).length > 0).at(-1) ?? rights.at(-1);
    if (!last || (methods.has('toll-free') && methods.size > 1)) return [];
    const place = placed(last);
    if (methods.size === 0)
      return [{ message: `${quoted(last.address)} does not say how to make a request`, ...place }];
    if (methods.has('email') && statementsAbout(policy, 'online-only').length > 0) return [];
    if (methods.has('toll-free')) return [{ message: 'requests can be made by telephone only', ...place }];
    const message =
      'requests cannot be made by a toll-free number, and nothing says that the business works online alone';
    // An e-mail address is enough for a business that works online alone, and a policy seldom says whether it does.
    return [{ message, ...place, ...(methods.has('email') ? { severity: 'warning' as const } : {}) }];
  },
};

export default rule;
