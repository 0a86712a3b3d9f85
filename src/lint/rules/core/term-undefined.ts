import { append } from '../../../core/append';
import { quoted } from '../../../model/fact-words';
import { texts } from '../../../model/shown';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { joined, type Wording, wordings } from '../../topics/wording';
import { core } from './pack';

/** A term with a capital is defined. */
const rule: Rule = {
  id: 'term-undefined',
  pack: core,
  title: 'a term with a capital is defined',
  severity: 'info',
  citation: 'Good drafting',
  certainty: 'practice',
  why: 'A capital tells the reader that the word has a meaning of its own; without a definition they cannot know it.',
  fix: 'define it under `definitions`, or write it with a small letter',
  avoid: `
statements:
  other:
    kind: fact
    by: us
    about: collection
    text: We keep the Content that you write in the app. # !`,
  prefer: `
definitions:
  content: { term: Content, means: what you write in the app }
statements:
  other:
    kind: fact
    by: us
    about: collection
    text: We keep the Content that you write in the app.`,
  check: (policy) => {
    const used = new Map<string, Wording[]>();
    if (!capital.test(joined(policy))) return [];
    for (const wording of wordings(policy)) {
      if (naming.includes(wording.field)) continue;
      for (const term of termsIn(wording.text)) append(used, term, wording);
    }
    if (used.size === 0) return [];
    const defined = definedIn(policy);
    return [...used].flatMap(([term, [first, ...others]]) => {
      if (!first || defined.has(baseOf(term) ?? term)) return [];
      const often = others.length === 0 ? '' : `, ${others.length + 1} times`;
      return [
        {
          message: `${quoted(term)} is used as a term${often}, and nothing defines it`,
          at: first.at,
          isValue: true,
          fact: first.fact.address,
        },
      ];
    });
  },
};

/** Fields that give names, and use none. */
const naming = ['term', 'aka', 'name', 'legalName', 'roleName', 'title', 'label', 'heading'];

/** Common words that texts of law turn into terms by a capital. Names of products and companies are none of them. */
const common = new Set(
  `account affiliate agreement app application client company content controller customer data device information member
  partner party personal platform policy processor product provider service site software subscriber user visitor
  website`.split(/\s+/),
);

/** A common word with a capital that does not begin the text, such as every term begins with, or goes on with after “Third”. */
const capital = new RegExp(
  `[ -](?:${[...common].map((word) => word.charAt(0).toUpperCase() + word.slice(1).replace(/y$/, '')).join('|')})`,
);

/** The terms in a text: words with a capital inside a sentence, all of them common. */
function termsIn(text: string): readonly string[] {
  if (!capital.test(text)) return [];
  const found = new Set<string>();
  // A pattern for all letters is dear to make ready and slow, and most texts need none.
  for (const [, term = ''] of text.matchAll(beyondEnglish.test(text) ? insideAny() : insideEnglish)) {
    if (baseOf(term) !== undefined) found.add(term);
  }
  return [...found];
}

/** What may be a letter that English does not have, and is no mark such as “ or –. */
const beyondEnglish = /[^\0-\x7f\u2010-\u2027]/;

/** Words with a capital inside a sentence, in letters that are given as parts of classes. */
function inside(small: string, capitals: string, flags: string): RegExp {
  const name = `[${capitals}][${small}]+`;
  return new RegExp(
    `(?:^|[\\s(])[${small}][${small}’'-]*[,;]? ((?:Third[ -])?${name}(?: ${name})*)(?! ?[${capitals}])`,
    flags,
  );
}

const insideEnglish = inside('a-z', 'A-Z', 'g');
let anyLetters: RegExp | undefined;

function insideAny(): RegExp {
  anyLetters ??= inside('\\p{Ll}', '\\p{Lu}', 'gu');
  return anyLetters;
}

/** Small letters, singular; undefined for a name that is not of common words alone. */
function baseOf(name: string): string | undefined {
  const words = name
    .toLowerCase()
    .replace(/third[ -]/, '')
    .split(' ')
    .map(singular);
  return words.every((word) => common.has(word)) ? words.join(' ') : undefined;
}

/** True for most names that are not of common words alone: their last word tells, which is cheap to ask first. */
function isOwnName(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return !common.has(singular(last)) && !/third/i.test(name);
}

function singular(word: string): string {
  if (!word.endsWith('s')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('ss') ? word : word.slice(0, -1);
}

/** All of common words that the policy gives a name to. */
function definedIn({ model }: Reading): ReadonlySet<string> {
  const defined = new Set<string>();
  const define = (name: unknown) => {
    if (typeof name !== 'string' || isOwnName(name)) return;
    const base = baseOf(name.replace(/^(?:the|our|an?|this) /i, ''));
    if (base !== undefined) defined.add(base);
  };
  for (const { kind, data } of model.facts.values()) {
    define(data.term);
    define(data.name);
    define(data.legalName);
    define(data.roleName);
    if (kind !== 'definitions') define(data.label);
    define(data.title);
    for (const name of texts(data.aka)) define(name);
  }
  for (const words of Object.values(model.outline.voice ?? {})) define(words);
  return defined;
}

export default rule;
