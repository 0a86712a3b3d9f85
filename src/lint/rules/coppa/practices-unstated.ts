import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { dataOfChildren, isForChildren, ofChildren } from '../../topics/children';
import { categoriesOf, purposesOf } from '../../topics/data';
import { pageSays } from '../../topics/page';
import { receivers } from '../../topics/parties';
import { statementsAbout } from '../../topics/statements';
import { coppa } from './pack';

/** It is said what is collected from children, what for, and whether they can make it public. */
const rule: Rule = {
  id: 'practices-unstated',
  pack: coppa,
  title: 'it is said what is collected from children, what for, and whether they can make it public',
  severity: 'error',
  citation: '16 CFR 312.4(d)(2)',
  url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-312/section-312.4',
  certainty: 'text',
  why: 'Parents decide on the ground of the notice. It has to tell what is collected, how it is used, and whether a child can show personal information to everybody.',
  fix: 'name the children as the `audience` of collection, name its `purposes`, and say under `disclosures` with `action: [publish]` whether data can become public',
  avoid: `
disclosures: # !
  juniorNever: { action: [sell, rent] }`,
  prefer: `
disclosures:
  juniorNever: { action: [publish, sell, rent], modality: never }`,
  check: (policy) => {
    if (!isForChildren(policy)) return [];
    const kinds = dataOfChildren(policy);
    if (kinds.length === 0) {
      const message = 'a service is for children, and nothing says what is collected from them';
      return [{ message, at: ['collection'] }];
    }
    const unused = kinds.filter((kind) => kind.data.hidden !== true && !isUsed(policy, kind));
    return [
      ...unused.map((kind) => ({
        message: `${quoted(kind.address)} is collected from children, and nothing says what for`,
        ...placed(kind),
      })),
      ...(speaksOfPublic(policy)
        ? []
        : [{ message: 'nothing says whether children can make their data public', at: ['disclosures'] }]),
    ];
  },
};

function isUsed(policy: Reading, kind: Fact): boolean {
  const general = policy.stated('purposes').some(({ data }) => data.data === undefined);
  const flows = ofChildren(policy, 'collection').filter((flow) => categoriesOf(policy, flow).includes(kind));
  const isReasoned = flows.some(({ data }) => [data.reasons, data.use].some((value) => value !== undefined));
  return general || isReasoned || purposesOf(policy, kind).length > 0;
}

const everybody = /\b(?:public|publicly|publish|everyone|everybody|other (?:users|members|children|players))\b/i;

function speaksOfPublic(policy: Reading): boolean {
  const disclosures = [...policy.stated('disclosures'), ...policy.denied('disclosures')];
  const isOpen = (fact: Fact) =>
    texts(fact.data.action).includes('publish') ||
    receivers(policy, fact).some(({ kind, data }) => kind === 'audiences' || openKinds.includes(String(data.kind)));
  if (disclosures.some(isOpen) || statementsAbout(policy, 'publication', 'public').length > 0) return true;
  return pageSays(policy, /\bchild/i, everybody);
}

const openKinds = ['public', 'other-users'];

export default rule;
