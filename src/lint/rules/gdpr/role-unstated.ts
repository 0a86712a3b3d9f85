import { quoted } from '../../../model/fact-words';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { gdpr } from './pack';

/** The page says where the controller only acts for somebody else. */
const rule: Rule = {
  id: 'role-unstated',
  pack: gdpr,
  title: 'the page says for which data the controller acts for somebody else',
  severity: 'info',
  citation: 'GDPR Article 13(1)(a) with Article 4(7) and (8)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_4',
  certainty: 'unconfirmed',
  why: 'People need to know who decides about their data. Where that is a client of ours, it is the client whom they should ask.',
  fix: 'say under `role` and `for` of the audience for whom you act, on the page and not under `inferred`',
  avoid: `
audiences:
  customers:
    role: processor # !
    for: [visitors]
    inferred: [role, for]`,
  prefer: `
audiences:
  customers:
    role: controller`,
  check: (policy) =>
    policy
      .all('audiences')
      .flatMap(({ address }) => policy.model.facts.get(address) ?? [])
      .filter(({ data }) => data.hidden !== true && data.role === 'processor' && texts(data.inferred).includes('role'))
      .map((audience) => ({
        message: `the page does not say that data of ${quoted(audience.address)} is handled for somebody else`,
        ...placed(audience, 'role'),
      })),
};

export default rule;
