import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { isSoftOptIn, messagesToPeople } from '../../topics/electronic-marketing';
import { wordsOf } from '../../topics/words';
import { eprivacy } from './pack';

/** The exception for customers is for similar goods of one’s own. */
const rule: Rule = {
  id: 'soft-opt-in-too-wide',
  pack: eprivacy,
  title: 'the exception for customers covers similar goods of our own, and people who bought',
  severity: 'warning',
  citation: 'Directive 2002/58/EC Article 13(2)',
  url: 'https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19',
  certainty: 'reported',
  why: 'Without consent, messages may go to contacts obtained in the context of a sale, about similar goods or services of the same seller. A free account inside a paid offer can count (CJEU, Case C-654/23); a bare enquiry does not, unless national law says so.',
  fix: 'limit it to people who bought, and to your own similar goods or services',
  avoid: `
purposes:
  newsletter:
    label: tell you of goods similar to those that you bought or enquired about # !`,
  prefer: `
purposes:
  newsletter:
    label: tell you of our goods that are similar to those that you bought`,
  check: (policy) =>
    messagesToPeople(policy)
      .filter((purpose) => isSoftOptIn(purpose))
      .flatMap((purpose) => {
        const words = wordsOf(purpose);
        const wide = /\b(?:en|in)quir/i.exec(words)
          ? 'to people who only enquired'
          : others.test(words) && 'for the goods of others';
        return wide
          ? [
              {
                message: `${quoted(purpose.address)} stretches the exception for customers ${wide}`,
                ...placed(purpose, 'label'),
              },
            ]
          : [];
      }),
};

export default rule;

const others =
  /\b(?:third part(?:y|ies)|partners?|other companies)\b.{0,20}\b(?:goods|products|services|offers)\b|\b(?:goods|products|services|offers)\b.{0,20}\b(?:of|from|by) (?:our |selected |other )?(?:third|partners|companies)/i;
