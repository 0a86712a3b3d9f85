import { quoted } from '../../../model/fact-words';
import { texts } from '../../../model/shown';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { countsOf, phrase, phrasesIn, wordings } from '../../topics/wording';
import { core } from './pack';

/** One thing is called by one word. */
const rule: Rule = {
  id: 'term-drift',
  pack: core,
  title: 'one thing is called by one word',
  severity: 'info',
  citation: 'Good drafting',
  certainty: 'practice',
  why: 'A reader who meets “personal data” and “personal information” in one text has to ask whether they mean the same.',
  fix: 'use one of them throughout; `outline.voice` says which one our sentences use',
  avoid: `
statements:
  other:
    kind: fact
    by: us
    about: collection
    text: We keep personally identifiable information in Norway. # !`,
  prefer: `
statements:
  other:
    kind: fact
    by: us
    about: collection
    text: We keep personal data in Norway.`,
  check: (policy) => {
    const page = spoken(policy.printed.map(({ text }) => text).join('\n'));
    const said = countsOf(phrasesIn(page, all).map((words) => words.toLowerCase()));
    return groups.flatMap((group) => drift(policy, said, group));
  },
};

/** Words that stand for one thing in policies; the first that the page uses most is the one to keep. */
const groups: readonly (readonly string[])[] = [
  ['personal data', 'personal information', 'personally identifiable information'],
  ['this privacy policy', 'this privacy notice', 'this privacy statement'],
];

const all = groups.flat();

function drift(
  policy: Reading,
  said: ReadonlyMap<string, number>,
  group: readonly string[],
): ReturnType<Rule['check']> {
  const counts = group.map((words) => ({ words, count: said.get(words) ?? 0 }));
  const main = counts.reduce((most, one) => (one.count > most.count ? one : most));
  if (counts.every(({ words, count }) => count === 0 || words === main.words)) return [];
  const own = ownWords(policy);
  return counts
    .filter(({ words, count }) => count > 0 && words !== main.words && !own.has(words))
    .flatMap(({ words, count }) => {
      const place = wordings(policy).find(
        ({ text, fact }) => fact.kind !== 'references' && phrase(words).test(text) && phrase(words).test(spoken(text)),
      );
      if (!place) return [];
      const message = `${quoted(words)} stands here where the page says ${quoted(main.words)} elsewhere (${count} and ${main.count} times)`;
      return [{ message, at: place.at, isValue: true, fact: place.fact.address }];
    });
}

/** A text without what it quotes, and without “sensitive personal information”, which is a term of law. */
function spoken(text: string): string {
  return text.replace(/“[^“”\n]*”|"[^"\n]*"|\bsensitive personal (?:information|data)\b/gi, '');
}

/** Words to which the policy gives a meaning of their own. */
function ownWords(policy: Reading): ReadonlySet<string> {
  const facts = [...policy.all('definitions'), ...policy.all('categories')];
  return new Set(
    facts.flatMap(({ data }) => [data.term, data.label, ...texts(data.aka)].map((name) => String(name).toLowerCase())),
  );
}

export default rule;
