import { quoted } from '../../../model/fact-words';
import { texts } from '../../../model/shown';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { liesIn } from '../../territory';
import { collected, isSensitive } from '../../topics/data';
import { isEstablishedOutside, representativesIn } from '../../topics/parties';
import { isTargetedAdvertising } from '../../topics/purposes';
import { statementsAbout } from '../../topics/statements';
import { fadp } from './pack';

/** A controller from abroad names its Swiss representative. */
const rule: Rule = {
  id: 'representative-missing',
  pack: fadp,
  title: 'a controller outside of Switzerland names a representative there, where one is needed',
  severity: 'warning',
  citation: 'Federal Act on Data Protection (Switzerland) Article 14(1) to (3)',
  url: 'https://www.fedlex.admin.ch/eli/cc/2022/491/en#art_14',
  certainty: 'text',
  why: 'A private controller abroad needs one where it offers goods or services to people in Switzerland or watches them, on a large scale, regularly and with a high risk: all four together. Its name and address are then published.',
  fix: 'name the representative under `contacts` with `role: representative` and `represents: [CH]`, or say under `statements` with `about: representative` why none is needed',
  avoid: `
controllers:
  norway: { aka: [we] } # !
contacts:
  swissRepresentative: ~`,
  prefer: `
contacts:
  swissRepresentative:
    represents: [CH]`,
  check: (policy) => {
    const [controller] = policy.all('controllers').filter(({ data }) => data.publicBody !== true);
    const audience = policy.stated('audiences').find(({ data }) => liesIn(texts(data.regions), ['CH']));
    if (!controller || !audience || !isEstablishedOutside(policy, 'CH')) return [];
    if (representativesIn(policy, 'CH').length > 0 || statementsAbout(policy, 'representative').length > 0) return [];
    return [
      {
        message: `${quoted(audience.address)} are in Switzerland, and no representative there is named: one is needed where data is used on a large scale, regularly and with a high risk`,
        at: controller.path,
        fact: controller.address,
        ...(isRisky(policy) ? {} : { severity: 'info' as const }),
      },
    ];
  },
};

/** True where the policy itself speaks of what tends to be a high risk: sensitive data, profiles, advertising by behaviour. */
function isRisky(policy: Reading): boolean {
  return (
    collected(policy).some(isSensitive) ||
    policy.stated('purposes').some(isTargetedAdvertising) ||
    policy.stated('automatedDecisions').some(({ data }) => data.profiling === true)
  );
}

export default rule;
