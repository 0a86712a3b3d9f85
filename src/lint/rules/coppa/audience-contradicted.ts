import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { wordsOf } from '../../topics/words';
import { coppa } from './pack';

/** A service that is said not to be for children names no audience of children. */
const rule: Rule = {
  id: 'audience-contradicted',
  pack: coppa,
  title: 'what is said not to be directed to children names no audience of children',
  severity: 'warning',
  citation: '16 CFR 312.2 (website or online service directed to children)',
  url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-312/section-312.2',
  certainty: 'text',
  why: 'Whether a service is directed to children follows from all that is known of it, and not from what its notice says. A notice that says both is believed in neither.',
  fix: 'say `directed: true` under `children` for what is made for them, or take the audience away',
  avoid: `
children:
  junior: ~
  shop:
    directed: false # !`,
  prefer: `
children:
  junior: { directed: true }`,
  check: (policy) => {
    const said = [...policy.stated('children'), ...policy.denied('children')];
    const [denial] = said.filter(({ data }) => Number(data.age) <= 13 && data.directed === false);
    const [audience] = policy.stated('audiences').filter(isOfChildren);
    if (!denial || !audience || said.some(({ data }) => data.directed === true)) return [];
    const message = `${quoted(denial.address)} says that nothing is directed to children, and ${quoted(audience.address)} are children`;
    return [{ message, ...placed(denial, 'directed') }];
  },
};

const teens = /\b(?:teen\w*|adolescents?|1[3-7])\b/i;

function isOfChildren(audience: Fact): boolean {
  return audience.data.kind === 'child' && !teens.test(`${wordsOf(audience)} ${String(audience.data.who)}`);
}

export default rule;
