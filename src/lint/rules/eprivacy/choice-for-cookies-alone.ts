import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { deviceChoices, deviceConsents } from '../../topics/devices';
import { isEssential, tracking } from '../../topics/tracking';
import { wordsOf } from '../../topics/words';
import { eprivacy } from './pack';

/** What is like a cookie can be refused like one. */
const rule: Rule = {
  id: 'choice-for-cookies-alone',
  pack: eprivacy,
  title: 'the choice that people have over cookies covers pixels, local storage and the like',
  severity: 'warning',
  citation: 'Directive 2002/58/EC Article 5(3); EDPB Guidelines 2/2023',
  url: 'https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19',
  certainty: 'reported',
  why: 'The law speaks of all that is stored on a device or read from it: what holds for cookies holds for pixels, tags and fingerprints.',
  fix: 'let the choice or the consent cover it too: add it under `stops`, or a choice of its own',
  avoid: `
technologies:
  pixel: # !
    label: tracking pixels
    kind: beacon
    party: first
    does: [tell us which pages were opened]`,
  prefer: `
technologies:
  pixel:
    label: tracking pixels
    kind: beacon
    party: first
    purposes: [analytics]
choices:
  cookieSettings:
    stops: [technologies.counting, technologies.pixel]`,
  check: (policy) => {
    const cookies = tracking(policy).filter(({ data }) => data.kind === 'cookie');
    if (!cookies.some((cookie) => deviceChoices(policy, cookie).length > 0)) return [];
    return tracking(policy)
      .filter(({ data }) => kin.includes(String(data.kind)))
      .filter((one) => !isEssential(policy, one) && !hasChoice(policy, one))
      .map((one) => ({
        message: `people can refuse cookies, and nothing says that they can refuse ${quoted(one.address)}`,
        ...placed(one),
      }));
  },
};

export default rule;

const kin: readonly string[] = ['beacon', 'tag', 'local-storage', 'etag', 'flash-cookie', 'cache', 'fingerprint'];

function hasChoice(policy: Reading, technology: Fact): boolean {
  if (deviceChoices(policy, technology).length > 0 || deviceConsents(policy, technology).length > 0) return true;
  return /\b(?:consent|agree|refuse|opt|block|disable|turn(?:ing)? off|switch(?:ing)? off)/i.test(wordsOf(technology));
}
