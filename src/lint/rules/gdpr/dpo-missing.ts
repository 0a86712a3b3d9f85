import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { officers } from '../../topics/parties';
import { statementsAbout } from '../../topics/statements';
import { gdpr } from './pack';

/** A public body names its data protection officer. */
const rule: Rule = {
  id: 'dpo-missing',
  pack: gdpr,
  title: 'a public body names its data protection officer',
  severity: 'warning',
  citation: 'GDPR Article 37(1)(a)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_37',
  certainty: 'text',
  why: 'Public authorities and bodies must have an officer, courts in their judicial capacity excepted.',
  fix: 'name the officer under `dataProtectionOfficer`, or say under `statements` with `about: data-protection-officer` why there is none',
  avoid: `
controllers:
  norway: # !
    publicBody: true
    dataProtectionOfficer: ~
contacts:
  dpo: { role: general }`,
  prefer: `
controllers:
  norway:
    dataProtectionOfficer: dpo`,
  check: (policy) =>
    officers(policy).length > 0 || statementsAbout(policy, 'data-protection-officer').length > 0
      ? []
      : policy
          .stated('controllers')
          .filter(({ data }) => data.publicBody === true)
          .map((controller) => ({
            message: `${quoted(controller.address)} is a public body, and no data protection officer is named`,
            ...placed(controller, 'dataProtectionOfficer'),
          })),
};

export default rule;
