import { quoted } from '../../../model/fact-words';
import { texts } from '../../../model/shown';
import type { Reading } from '../../reading';
import type { Finding, Rule } from '../../rule';
import { nameOf } from '../../subject';
import { liesIn } from '../../territory';
import { isEstablishedOutside, representativesIn } from '../../topics/parties';
import { statementsAbout } from '../../topics/statements';
import { gdpr } from './pack';

/** A controller from outside names its representative. */
const rule: Rule = {
  id: 'representative-missing',
  pack: gdpr,
  title: 'a controller outside of the territory whose people it serves names a representative there',
  severity: 'error',
  citation: 'GDPR Articles 13(1)(a) and 27(1)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_27',
  certainty: 'text',
  why: 'People, and authorities, need somebody near to whom they can turn. Exempt is who handles data only now and then, with low risk.',
  fix: 'name the representative under `contacts` with `role: representative` and `represents`, or say under `statements` with `about: representative` why none is needed',
  avoid: `
controllers:
  norway: # !
    country: US
    address: { lines: [12 Birch Street, Portland OR 97201], country: US }`,
  prefer: `
controllers:
  norway:
    representative: euRepresentative
contacts:
  euRepresentative:
    label: Fjellstride Europe GmbH
    role: representative
    represents: [EEA]
    email: [eu@fjellstride.example]
    post: { lines: [Ahornweg 3, 10115 Berlin], country: DE }`,
  check: (policy) => policy.territory.flatMap((region) => missingIn(policy, region)),
};

function missingIn(policy: Reading, region: string): readonly Finding[] {
  const controllers = policy.all('controllers').filter(({ data }) => data.publicBody !== true);
  const [controller] = controllers;
  const audience = policy.stated('audiences').find(({ data }) => liesIn(texts(data.regions), [region]));
  if (!controller || !audience || !isEstablishedOutside(policy, region)) return [];
  if (representativesIn(policy, region).length > 0 || statementsAbout(policy, 'representative').length > 0) return [];
  return [
    {
      message: `${quoted(audience.address)} are in ${nameOf(region)}, ${quoted(controller.address)} is not, and no representative there is named`,
      at: [...controller.path, 'representative'],
      fact: controller.address,
    },
  ];
}

export default rule;
