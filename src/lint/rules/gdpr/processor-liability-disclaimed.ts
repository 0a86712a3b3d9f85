import { quoted } from '../../../model/fact-words';
import type { Rule } from '../../rule';
import { isFollowed, sentencesOf, spotted } from '../../topics/wording';
import { gdpr } from './pack';

/** The controller answers for those who process data for it. */
const rule: Rule = {
  id: 'processor-liability-disclaimed',
  pack: gdpr,
  title: 'nobody disclaims responsibility for those who process data on their behalf',
  severity: 'warning',
  citation: 'GDPR Article 82(2) to (4) and Article 28(1)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_82',
  certainty: 'text',
  why: 'A sentence in a policy cannot take away the liability of a controller under Article 82, nor its duty to choose processors that keep data safe.',
  fix: 'take the disclaimer out, or say how processors are chosen and bound',
  avoid: `
statements:
  providers:
    kind: disclaimer
    by: us
    about: processors
    text: We are not responsible for what our service providers do with your data. # !`,
  prefer: `
statements:
  providers:
    kind: commitment
    by: us
    about: processors
    text: We choose our service providers with care and look at their work once a year.`,
  check: (policy) =>
    spotted(policy, [disclaims]).flatMap(({ fact, at, text }) => {
      const isAbout = fact.kind === 'processors' || fact.data.about === 'processors';
      const found = sentencesOf(text).some((one) => (isAbout || processors.test(one)) && disclaims.test(one));
      if (!found || isAboutSites(text)) return [];
      const message = `${quoted(fact.address)} disclaims responsibility for those who process data for the controller`;
      return [{ message, at, isValue: true, fact: fact.address }];
    }),
};

const disclaims = /\b(?:not|no|nor|never|cannot)\b[^.]{0,60}\b(?:responsib|liab|accountab)/i;
const processors =
  /\b(?:our|these|those|such) (?:third[- ]party )?(?:service providers?|processors?|subcontractors?|vendors?|suppliers?|hosts?|hosting providers?)\b/i;
const site = /\b(?:web ?)?(?:sites?|links?)\b/i;
const thirdParties = /\bthird part/i;
const sites = /\bthird[- ]part(?:y|ies)(?:['’]s?)? (?:web ?)?(?:sites?|links?)/i;

/** Sites of others are not processors. */
function isAboutSites(text: string): boolean {
  return sites.test(text) || isFollowed(text, site, thirdParties);
}

export default rule;
