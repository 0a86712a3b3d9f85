import { listed, quoted } from '../../model/fact-words';
import type { Fact } from '../../model/model';
import { texts } from '../../model/shown';
import type { Reading } from '../reading';
import type { Rule } from '../rule';
import {
  asksForDeviceConsent,
  type DeviceUse,
  deviceChoices,
  deviceConsents,
  isDescribed,
  isGeneralTechnology,
  isUsedFor,
  purposesFor,
  wordsFor,
} from '../topics/devices';
import { tracking } from '../topics/tracking';
import { every, placed } from './stated';

type Check = Rule['check'];

/** What is stored on a device or read from it is for something that the page names. */
export const technologyExplained: Check = every({
  key: 'technologies',
  when: (technology, policy) => tracking(policy).includes(technology) && !isGeneralTechnology(policy, technology),
  holds: isDescribed,
  message: ({ address }) => `${quoted(address)} does not say what it is for`,
});

/** What is used for certain purposes waits until people agree to it. */
export function consentBefore(...uses: readonly DeviceUse[]): Check {
  return (policy) =>
    technologiesFor(policy, ...uses)
      .filter((technology) => !asksForDeviceConsent(policy, technology))
      .map((technology) => {
        const addresses = purposesFor(policy, technology, ...uses).map(({ address }) => address);
        const named = listed([...addresses, ...wordsFor(technology, ...uses)]);
        // The law of the United Kingdom lets people agree by setting the controls of a browser.
        const settings = !policy.territory.includes('GB') && reliesOnBrowser(policy, technology);
        const hint = settings ? ': a setting of the browser is no consent' : '';
        return {
          message: `${quoted(technology.address)} does more than a service needs (${named}), and nothing says that people are asked first${hint}`,
          ...placed(technology),
        };
      });
}

/** True where a policy sends people to the settings of the browser to be rid of a technology, or of cookies. */
export function reliesOnBrowser(policy: Reading, technology: Fact): boolean {
  if (deviceChoices(policy, technology).some(({ data }) => data.kind === 'browser-setting')) return true;
  if (technology.data.kind !== 'cookie') return false;
  const choices = policy.stated('choices').filter((choice) => choice.data.kind === 'browser-setting');
  return choices.some((choice) => /\bcookies?\b/i.test(String(choice.data.to)));
}

const passive = ['implied', 'conduct', 'acceptance', 'ongoing'];
const silence =
  /\b(?:not (?:choos|chang|refus|block|disabl|switch|object)|leav|without (?:chang|refus|block)|continu|keep(?:ing)? us|us(?:e|ing)\b|visit|brows)/i;
const choosing = /\b(?:click|tick|press|tap|choosing “|select)/i;

/** Consent to what touches devices is an act, and neither silence nor a setting left as it was. */
export const consentIsAnAct: Check = (policy) => {
  const consents = new Set(tracking(policy).flatMap((technology) => deviceConsents(policy, technology)));
  return [...consents].filter(isSilence).map((consent) => ({
    message: `${quoted(consent.address)} takes silence, a setting of the browser or mere use for consent to cookies or their kin`,
    ...placed(consent, texts(consent.data.acts).length > 0 ? 'acts' : 'kind'),
  }));
};

function isSilence({ data }: Fact): boolean {
  const acts = texts(data.acts);
  if (acts.some((act) => choosing.test(act))) return false;
  return passive.includes(String(data.kind)) || (data.kind === 'express' && acts.some((act) => silence.test(act)));
}

/** The technologies that serve one of these uses. */
export function technologiesFor(policy: Reading, ...uses: readonly DeviceUse[]): readonly Fact[] {
  return tracking(policy).filter((technology) => isUsedFor(policy, technology, ...uses));
}
