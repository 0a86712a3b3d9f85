import { quoted } from '../fact-words';
import { asData } from '../facts';
import type { LinkContext } from '../link-context';
import type { Fact } from '../model';
import type { OwnTexts, Text } from '../pointers';
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
  readonly owned: readonly OwnTexts[];
  /** The same in plain letters, as far as it has been looked at: most terms are found in the first few. */
  readonly plain: string[];
}

function isUsed(fact: Fact, spoken: Spoken): boolean {
  const words = [String(fact.data.term), ...texts(fact.data.aka)].map(plain).filter((word) => word !== '');
  const stems = words.map(stemOf);
  return spoken.owned.some(({ owner, texts: said }, index) => {
    if (owner === fact.address) return false;
    spoken.plain[index] ??= plainTextOf(said);
    const text = spoken.plain[index];
    return stems.some((stem) => isSaid(stem, text));
  });
}

function plainTextOf(said: readonly Text[]): string {
  const words: string[] = [];
  for (const { text, node } of said) {
    const name = node['x-vocabulary'];
    if (node['x-text'] === 'inline' || node['x-text'] === 'literal') words.push(text);
    if (name !== undefined && isVocabulary(name)) words.push(findTerm(name, text)?.label ?? text);
  }
  return plain(joined(words));
}

/** No word goes on over the end of a text. */
function joined(words: readonly string[]): string {
  return words.join('\0');
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

/** True for a letter or digit; false before the start of a text, and at its end. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 128) return /[\p{L}\p{N}]/u.test(text.charAt(at));
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
  const voice = asData(asData(context.policy.outline).voice);
  const words = [pronouns];
  if (voice.information === undefined) words.push('personal information');
  if (voice.policy === undefined) words.push('this policy');
  return { owned: [{ owner: 'outline', texts: [] }, ...context.textsByOwner], plain: [plain(joined(words))] };
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
  return Object.hasOwn(vocabulary, name);
}
