import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { dataOfChildren, isForParents, isOnlyIdentifier, madeForChildren } from '../../topics/children';
import { statementsAbout } from '../../topics/statements';
import { wordsOf } from '../../topics/words';
import { coppa } from './pack';

/** The consent of a parent is asked, and it is said how. */
const rule: Rule = {
  id: 'parental-consent-unstated',
  pack: coppa,
  title: 'it is said that a parent is asked for consent, and how',
  severity: 'error',
  citation: '16 CFR 312.5(a)',
  url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-312/section-312.5',
  certainty: 'text',
  why: 'Before data of a child is collected, used or disclosed, a parent has to agree in a way that shows that it is the parent.',
  fix: 'say `collects: with-consent` under `children`, and under `consent`, for the `audience` of parents, by which `acts` they agree',
  avoid: `
children:
  junior: # !
    collects: yes
consent:
  junior: ~`,
  prefer: `
consent:
  junior:
    kind: required
    audience: [parents]
    data: [junior]
    acts: [answering the e-mail that we send to the parent and confirming the answer in a second e-mail on the next day]
    timing: before the child can enter anything`,
  check: (policy) => {
    const [service] = madeForChildren(policy);
    if (!service || !dataOfChildren(policy).some((kind) => !isOnlyIdentifier(kind))) return [];
    const consents = policy.stated('consent').filter((one) => isForParents(policy, one, wordsOf(one)));
    const said = statementsAbout(policy, 'parental-consent', 'children').filter((one) => asked.test(wordsOf(one)));
    const inChildren = asked.test(String(service.data.parents));
    if (consents.length + said.length === 0 && service.data.collects !== 'with-consent' && !inChildren) {
      return [
        {
          message: `data is collected from children, and nothing says that a parent is asked for consent`,
          ...placed(service),
        },
      ];
    }
    const isTold = consents.some(
      ({ data }) => data.acts !== undefined || data.text !== undefined || data.forms !== undefined,
    );
    if (isTold || said.length > 0 || inChildren || service.data.text !== undefined) return [];
    const [consent] = consents;
    const message = 'nothing says how a parent gives consent';
    return [{ message, ...placed(consent ?? service), severity: 'warning' }];
  },
};

const asked = /\b(?:consent|permission|permit|agree|approv|authori[sz])/i;

export default rule;
