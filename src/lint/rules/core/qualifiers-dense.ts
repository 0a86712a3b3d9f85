import { quoted } from '../../../model/fact-words';
import type { Reading } from '../../reading';
import type { Finding, Rule } from '../../rule';
import terms from '../../tables/vague-terms.json';
import { countsOf, phrasesIn, wordsIn } from '../../topics/wording';
import { core } from './pack';

/** The text says what is done, and hedges seldom. */
const rule: Rule = {
  id: 'qualifiers-dense',
  pack: core,
  title: 'the text says what is done, and hedges seldom',
  severity: 'warning',
  citation: 'Good drafting, after GDPR Article 12(1) and WP260 rev.01, paragraphs 12 and 13',
  url: 'https://ec.europa.eu/newsroom/article29/items/622227',
  certainty: 'practice',
  why: '“May”, “some” and “generally” leave the reader to guess what really happens; the authorities of Europe ask writers to avoid them.',
  fix: 'say what happens and when; where something only may happen, say in which case under `when`',
  avoid: `
statements:
  hedged:
    kind: fact
    by: us
    about: collection
    text: >-
      We may possibly use some of it for some purposes, and we might often keep some of it from time to time.
      We may possibly use some of it for some purposes, and we might often keep some of it from time to time.
      We may possibly use some of it for some purposes, and we might often keep some of it from time to time.
      We may possibly use some of it for some purposes, and we might often keep some of it from time to time.
      We may possibly use some of it for some purposes, and we might often keep some of it from time to time.
      We may possibly use some of it for some purposes, and we might often keep some of it from time to time.
      We may possibly use some of it for some purposes, and we might often keep some of it from time to time.
      We may possibly use some of it for some purposes, and we might often keep some of it from time to time.`,
  prefer: `
statements:
  plain:
    kind: fact
    by: us
    about: collection
    text: We look at crash reports to mend the app.`,
  check: (policy) => {
    const pieces = policy.printed.map(({ facts, text }) => ({ fact: facts[0], hedges: hedgesIn(text) }));
    const hedges = pieces.flatMap((piece) => piece.hedges);
    const all = hedges.length;
    const isDense = (words: number) => all > (terms.perThousandWords * words) / 1000;
    if (!isDense(fewWords)) return [];
    const words = policy.printed.reduce((sum, { text }) => sum + wordsIn(text), 0);
    if (words < fewWords || !isDense(words)) return [];
    const most = [...countsOf(hedges)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 5);
    const named = most.map(([word, count]) => `${quoted(word)} (${count})`).join(', ');
    const density = Math.round((all * 1000) / words);
    return [
      {
        message: `${density} of every 1,000 words hedge, where ${terms.perThousandWords} are many: ${named}`,
        at: ['policy'],
        related: placesOf(policy, pieces),
      },
    ];
  },
};

/** A text shorter than this has no density worth the name. */
const fewWords = 300;
const maximumPlaces = 5;

/** The words that hedge; what readers may do is a permission, and May is a month. */
function hedgesIn(text: string): readonly string[] {
  return phrasesIn(text, looked)
    .filter((words) => words !== 'May')
    .map((words) => words.toLowerCase())
    .filter((words) => words !== 'you may');
}

const looked = [...terms.qualifiers, 'you may'];

interface Piece {
  readonly fact: string | undefined;
  readonly hedges: readonly string[];
}

/** The facts whose pieces of the page hedge most. */
function placesOf({ model }: Reading, pieces: readonly Piece[]): NonNullable<Finding['related']> {
  const most = pieces.filter(({ hedges }) => hedges.length > 1).sort((a, b) => b.hedges.length - a.hedges.length);
  return most.slice(0, maximumPlaces).flatMap(({ fact, hedges }) => {
    const at = fact === undefined ? undefined : model.facts.get(fact)?.path;
    return at ? [{ message: `${hedges.length} of them in ${quoted(fact ?? '')}`, at }] : [];
  });
}

export default rule;
