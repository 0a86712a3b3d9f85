import { append } from '../../core/append';
import { quoted } from '../fact-words';
import { asData } from '../facts';
import type { LinkContext } from '../link-context';
import type { Fact } from '../model';
import { readReference } from '../prose';
import { texts } from '../shown';
import { findTerm, type VocabularyName, vocabulary } from '../vocabulary';
import type { Check } from './check';

const code = 'core/definition-unused';
/** Words that the sentences of every policy use, whatever its author wrote. */
const pronouns = 'we us our ours you your yours';

/** The term of every definition, or another word for it, is used somewhere. */
const check: Check = {
  id: 'definition-unused',
  codes: {
    [code]: {
      severity: 'warning',
      title: 'every term that is defined is used',
      why: 'A definition that nothing uses makes readers look for what it is about. Often the texts use another word, and the two are taken for two things.',
      fix: 'remove the definition, use the term, or list the word that is used under `aka`',
      avoid: `
definitions:
  widget: {term: Widget, means: a small program on the page of another} # !
`,
      prefer: `
definitions:
  widget: {term: Widget, means: a small program on the page of another}
statements:
  widgets: {kind: fact, text: A Widget sets no cookies.}
`,
    },
  },
  needs: 'all',
  find(context) {
    const definitions = context.factsOf('definitions');
    if (definitions.length === 0) return [];
    const spoken = spokenIn(context);
    const named = namedIn(context);
    return definitions
      .filter(({ data, address }) => data.hidden !== true && !named.has(address))
      .filter((fact) => !isUsed(fact, spoken))
      .map((fact) => ({
        code,
        message: `the policy defines ${quoted(String(fact.data.term))} and does not use it`,
        help: 'remove the definition, use the term, or list the word that is used under `aka`',
        span: context.keySpanOf(fact.path),
        fact: fact.address,
      }));
  },
};

export default check;

/** What is said, by what says it. */
interface Spoken {
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** The same in plain letters, as far as it has been looked at: most terms are found in the first few. */
  readonly plain: Map<string, string>;
}

function isUsed(fact: Fact, spoken: Spoken): boolean {
  const words = [String(fact.data.term), ...texts(fact.data.aka)].map(plain).filter((word) => word !== '');
  return words.map(stemOf).some((stem) => {
    for (const owner of spoken.texts.keys()) {
      if (owner !== fact.address && isSaid(stem, plainTextOf(spoken, owner))) return true;
    }
    return false;
  });
}

function plainTextOf(spoken: Spoken, owner: string): string {
  let text = spoken.plain.get(owner);
  if (text === undefined) {
    // No word goes on over the end of a text.
    text = plain(spoken.texts.get(owner)?.join('\0') ?? '');
    spoken.plain.set(owner, text);
  }
  return text;
}

/** The stem at the start of a word, with an ending of at most three letters: `cookie` is said in “cookies”. */
function isSaid(stem: string, text: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    if (!isLetter(text, at - 1) && !isLongWord(text, at + stem.length)) return true;
  }
  return false;
}

function isLongWord(text: string, from: number): boolean {
  for (let at = from; at < from + 4; at++) if (!isLetter(text, at)) return false;
  return true;
}

const letter = /[\p{L}\p{N}]/u;

/** True for a letter or digit; false before the start of a text, and at its end. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 128) return letter.test(text.charAt(at));
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

function stemOf(word: string): string {
  return word.length > 3 ? word.replace(/(y|s|ies|\(s\))$/, '') : word;
}

/** Small letters, single spaces, no marks of emphasis and quotation, no hyphens. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[*_`"“”-]/g, '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}

function spokenIn(context: LinkContext): Spoken {
  const said = new Map<string, string[]>();
  const say = (owner: string, text: string) => append(said, owner, text);
  const voice = asData(asData(context.policy.outline).voice);
  say('outline', pronouns);
  if (voice.information === undefined) say('outline', 'personal information');
  if (voice.policy === undefined) say('outline', 'this policy');
  for (const { text, node, fact } of context.texts) {
    const words = node['x-vocabulary'];
    if (node['x-text'] === 'inline' || node['x-text'] === 'literal') say(fact, text);
    if (words !== undefined && isVocabulary(words)) say(fact, findTerm(words, text)?.label ?? text);
  }
  return { texts: said, plain: new Map() };
}

/** The definitions that are named by their address. */
function namedIn(context: LinkContext): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { text, target, isSee, marks, fact } of context.pointers) {
    if (target === 'definitions') named.add(`definitions.${context.meant('definitions', text)?.id ?? text}`);
    else if (isSee) named.add(text);
    for (const mark of marks) {
      const { address } = readReference(mark.reference);
      if (address !== fact) named.add(address);
    }
  }
  return named;
}

function isVocabulary(name: string): name is VocabularyName {
  return Object.hasOwn(asData(vocabulary), name);
}
