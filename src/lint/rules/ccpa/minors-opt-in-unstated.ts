import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { isOfMinors, saleOrSharing } from '../../topics/sale';
import { statementsAbout } from '../../topics/statements';
import { ccpa, regulation } from './pack';

/** Where data of people under 16 is sold or shared, the policy says how they opt in. */
const rule: Rule = {
  id: 'minors-opt-in-unstated',
  pack: ccpa,
  title: 'where information of people under 16 is sold or shared, the policy says how they or a parent opt in',
  severity: 'error',
  citation: '11 CCR § 7011(e)(3)(I) and §§ 7070 and 7071',
  url: regulation('7070'),
  certainty: 'reported',
  why: 'Without an opt-in, of a parent below 13 and of the young person from 13 to 15, the sale is forbidden.',
  fix: 'say under `consent`, with the `audience`, how the opt-in is given, or in a statement with `about: minors-opt-in`',
  avoid: `
audiences:
  young: { label: customers under 16, singular: customer under 16, kind: child, regions: [US-CA] }
disclosures:
  ads: # !
    audience: [young]`,
  prefer: `
statements:
  saleOfMinors:
    text: We have no actual knowledge that we sell or share the data of anybody under 16.`,
  check: (policy) =>
    saleOrSharing(policy)
      .stated.filter((one) => isOfMinors(policy, one))
      .filter(() => statementsAbout(policy, 'minors-opt-in').length === 0)
      .filter(
        (one) =>
          !policy.stated('consent').some((consent) => isOfMinors(policy, consent)) && one.data.optIn === undefined,
      )
      .map((one) => ({
        message: `${quoted(one.address)} is about people under 16, and nothing says how they or a parent opt in`,
        ...placed(one),
      })),
};

export default rule;
