import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { asksForDeviceConsent } from '../../topics/devices';
import { isEssential, tracking } from '../../topics/tracking';
import { wordsOf } from '../../topics/words';
import { eprivacy } from './pack';

/** Pixels in e-mail wait for consent. */
const rule: Rule = {
  id: 'email-tracking-consent-missing',
  pack: eprivacy,
  title: 'pixels that tell whether an e-mail was opened wait for consent',
  severity: 'warning',
  citation: 'Directive 2002/58/EC Article 5(3); EDPB Guidelines 2/2023; CNIL Deliberation 2026-042 of 12 March 2026',
  url: 'https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19',
  certainty: 'reported',
  why: 'A pixel in an e-mail reads from the device of the person; authorities ask for consent to that, apart from consent to the e-mail itself, except for plain counts and security.',
  fix: 'say under `consent` how people agree to it, or that only anonymous counts are made',
  avoid: `
technologies:
  openings: # !
    label: pixels in our newsletter
    kind: beacon
    party: first
    where: in our e-mails
    does: [tell us who opened a message]`,
  prefer: `
technologies:
  openings:
    label: pixels in our newsletter
    kind: beacon
    party: first
    where: in our e-mails
    does: [tell us who opened a message, once you have agreed to that]`,
  check: (policy) =>
    tracking(policy)
      .filter((one) => isInEmail(policy, one) && !isEssential(policy, one) && !isAggregate(policy, one))
      .filter((one) => !asksForDeviceConsent(policy, one))
      .map((one) => ({
        message: `${quoted(one.address)} tells what people do with an e-mail, and nothing says that they are asked first`,
        ...placed(one),
      })),
};

export default rule;

const pixels: readonly string[] = ['beacon', 'tag', 'code'];

function isInEmail(policy: Reading, technology: Fact): boolean {
  if (!pixels.includes(String(technology.data.kind))) return false;
  const measured = policy
    .refer(technology, 'purposes', 'purposes')
    .some(({ data }) => data.term === 'email-measurement');
  return measured || /\b(?:e-?mails?|newsletters?)\b/i.test(wordsOf(technology));
}

function isAggregate(policy: Reading, technology: Fact): boolean {
  const purposes = policy.refer(technology, 'purposes', 'purposes');
  if (purposes.length > 0 && purposes.every(({ data }) => data.aggregate === true)) return true;
  return /\b(?:aggregate|anonym|in total)/i.test(wordsOf(technology));
}
