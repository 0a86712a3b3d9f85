import { quoted } from '../../../model/fact-words';
import { texts } from '../../../model/shown';
import type { Rule } from '../../rule';
import { liesIn } from '../../territory';
import { isEstablishedOutside, representativesIn } from '../../topics/parties';
import { statementsAbout } from '../../topics/statements';
import { ukGdpr } from './pack';

/** A controller from abroad names its representative in the United Kingdom. */
const rule: Rule = {
  id: 'representative-missing',
  pack: ukGdpr,
  title: 'a controller outside of the United Kingdom whose people it serves names a representative there',
  severity: 'error',
  citation: 'UK GDPR Articles 13(1)(a) and 27(1)',
  url: 'https://www.legislation.gov.uk/eur/2016/679/article/27',
  certainty: 'text',
  why: 'People, and the regulator, need somebody near to whom they can turn. Exempt is a public body, and who handles data only now and then, with low risk.',
  fix: 'name the representative under `contacts` with `role: representative` and `represents: [GB]`, or say under `statements` with `about: representative` why none is needed',
  avoid: `
controllers:
  norway: { aka: [we] } # !
contacts:
  ukRepresentative: ~`,
  prefer: `
contacts:
  ukRepresentative:
    represents: [GB]`,
  check: (policy) => {
    const [controller] = policy.all('controllers').filter(({ data }) => data.publicBody !== true);
    const audience = policy.stated('audiences').find(({ data }) => liesIn(texts(data.regions), ['GB']));
    if (!controller || !audience || !isEstablishedOutside(policy, 'GB')) return [];
    if (representativesIn(policy, 'GB').length > 0 || statementsAbout(policy, 'representative').length > 0) return [];
    return [
      {
        message: `${quoted(audience.address)} are in the United Kingdom, ${quoted(controller.address)} is not, and no representative there is named`,
        at: [...controller.path, 'representative'],
        fact: controller.address,
      },
    ];
  },
};

export default rule;
