import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { isForParents, madeForChildren } from '../../topics/children';
import { statementsAbout } from '../../topics/statements';
import { wordsOf } from '../../topics/words';
import { coppa } from './pack';

/** Parents are told that they can review, delete and refuse, and how. */
const rule: Rule = {
  id: 'parent-rights-unstated',
  pack: coppa,
  title:
    'parents are told that they can review the data of their child, have it deleted and refuse further collection or use, and how',
  severity: 'error',
  citation: '16 CFR 312.4(d)(5) and 312.6',
  url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-312/section-312.4',
  certainty: 'text',
  why: 'The data is collected from a child, and it is the parent who looks after it.',
  fix: 'add a right whose `audience` is the parents, with `to` that names review, deletion and refusal, and `how`',
  avoid: `
rights:
  parents: # !
    to: review what Fjellstride Junior holds about their child`,
  prefer: `
rights:
  parents:
    kind: access
    audience: [parents]
    to: review what Fjellstride Junior holds about their child, have it deleted, and refuse that more is collected or used
    how: [{ via: parents }]`,
  check: (policy) => {
    const [service] = madeForChildren(policy);
    if (!service) return [];
    const rights = policy.stated('rights').filter((right) => isForParents(policy, right, words(right)));
    const said = [
      ...rights,
      ...statementsAbout(policy, 'parents', 'parental-rights', 'children'),
      ...policy.stated('children'),
    ];
    const missing = matters
      .filter(({ kinds, pattern }) => !said.some((fact) => isSaid(fact, kinds, pattern)))
      .map(({ name }) => name);
    const [right] = rights;
    const at = right ? placed(right) : placed(service);
    if (missing.length > 0) {
      return [{ message: `nothing says that parents can ${missing.join(', or ')} data of their child`, ...at }];
    }
    const isReachable = rights.some(({ data }) => data.how !== undefined) || service.data.via !== undefined;
    if (isReachable || said.some((fact) => procedure.test(words(fact)))) return [];
    return [{ message: 'nothing says how parents ask for data of their child', ...at }];
  },
};

const matters = [
  {
    name: 'review',
    kinds: ['access', 'copy', 'confirmation'],
    pattern: /\b(?:review|see|access|view|inspect|copy|look at)\b/i,
  },
  { name: 'have deleted', kinds: ['erasure'], pattern: /\b(?:delet|eras|remov)/i },
  {
    name: 'refuse further collection or use of',
    kinds: ['refuse', 'object', 'restriction'],
    pattern: /\b(?:refus|stop|end|no (?:further|more)|opt out|object)/i,
  },
] as const;

const procedure = /\b(?:contact|write|e-?mail|call|phone|telephone|form|{{contacts)/i;

function words(fact: Fact): string {
  const { parents, effort, limits, consequences } = fact.data;
  return [wordsOf(fact), parents, effort, ...texts(limits), ...texts(consequences)].map(String).join('; ');
}

function isSaid(fact: Fact, kinds: readonly string[], pattern: RegExp): boolean {
  const named = [String(fact.data.kind), ...texts(fact.data.also)];
  const isNamed = fact.kind === 'rights' && named.some((kind) => kinds.includes(kind));
  return isNamed || (/\b(?:parent|guardian|child)/i.test(words(fact)) && pattern.test(words(fact)));
}

export default rule;
