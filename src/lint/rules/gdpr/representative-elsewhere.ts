import { quoted } from '../../../model/fact-words';
import { asData } from '../../../model/facts';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import type { Reading } from '../../reading';
import type { Finding, Rule } from '../../rule';
import { nameOf } from '../../subject';
import { isWithin, liesIn } from '../../territory';
import { representativesIn } from '../../topics/parties';
import { gdpr } from './pack';

/** A representative is where the people are whom it stands for. */
const rule: Rule = {
  id: 'representative-elsewhere',
  pack: gdpr,
  title: 'a representative is established where the people are',
  severity: 'error',
  citation: 'GDPR Article 27(3)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_27',
  certainty: 'text',
  why: 'A representative is there to be near: in one of the states where the people are whose data is handled.',
  fix: 'name a representative in one of the states of your audience',
  avoid: `
contacts:
  euRepresentative:
    label: Fjellstride UK Ltd
    role: representative
    represents: [EEA]
    email: [eu@fjellstride.example]
    post: { lines: [3 Harrow Lane, Leeds LS1 4AB], country: GB } # !`,
  prefer: `
contacts:
  euRepresentative:
    label: Fjellstride Europe GmbH
    role: representative
    represents: [EEA]
    email: [eu@fjellstride.example]
    post: { lines: [Ahornweg 3, 10115 Berlin], country: DE }`,
  check: (policy) =>
    policy.territory.flatMap((region) =>
      representativesIn(policy, region)
        .filter(({ data }) => liesIn(texts(data.represents), [region]))
        .flatMap((contact) => judged(policy, contact, region)),
    ),
};

function judged(policy: Reading, contact: Fact, region: string): readonly Finding[] {
  const { country } = asData(contact.data.post);
  if (typeof country !== 'string') return [];
  const place = { at: [...contact.path, 'post', 'country'], fact: contact.address };
  if (!isWithin(country, region)) {
    return [
      {
        message: `${quoted(contact.address)} represents us in ${nameOf(region)} and is in ${nameOf(country)}`,
        ...place,
      },
    ];
  }
  const states = policy
    .stated('audiences')
    .flatMap(({ data }) => texts(data.regions).filter((code) => isWithin(code, region)));
  const isElsewhere = states.length > 0 && !states.some((code) => code === country || isWithin(country, code));
  return isElsewhere
    ? [
        {
          message: `${quoted(contact.address)} is in ${nameOf(country)}, where no audience is`,
          severity: 'warning',
          ...place,
        },
      ]
    : [];
}

export default rule;
