import { quoted } from '../fact-words';
import { asData } from '../facts';
import type { LinkContext } from '../link-context';
import type { Fact } from '../model';
import { readReference, referencesIn } from '../prose';
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
    const spoken = spokenIn(context);
    const named = namedIn(context);
    return [...context.facts.values()]
      .filter(({ kind, data, address }) => kind === 'definitions' && data.hidden !== true && !named.has(address))
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

/** All texts in small letters, by what they belong to. */
type Spoken = ReadonlyMap<string, string>;

function isUsed(fact: Fact, spoken: Spoken): boolean {
  const words = [String(fact.data.term), ...texts(fact.data.aka)].map(plain).filter((word) => word !== '');
  return words.map(stemOf).some((stem) => {
    for (const [address, text] of spoken) if (address !== fact.address && isSaid(stem, text)) return true;
    return false;
  });
}

/** The stem at the start of a word, with an ending of at most three letters: `cookie` is said in “cookies”. */
function isSaid(stem: string, text: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const before = text.slice(Math.max(0, at - 1), at);
    const after = text.slice(at + stem.length, at + stem.length + 4);
    if (!/[\p{L}\p{N}]/u.test(before) && !/^[\p{L}\p{N}]{4}/u.test(after)) return true;
  }
  return false;
}

function stemOf(word: string): string {
  return word.length > 3 ? word.replace(/(y|s|ies|\(s\))$/, '') : word;
}

/** Small letters, single spaces, no marks of emphasis and quotation, no hyphens. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[*_`"“”-]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function spokenIn(context: LinkContext): Spoken {
  const parts = new Map<string, string[]>();
  const say = (owner: string, text: string) => {
    const list = parts.get(owner);
    if (list) list.push(plain(text));
    else parts.set(owner, [plain(text)]);
  };
  const voice = asData(asData(context.policy.outline).voice);
  say('outline', pronouns);
  if (voice.information === undefined) say('outline', 'personal information');
  if (voice.policy === undefined) say('outline', 'this policy');
  for (const { value, node, fact } of context.values) {
    if (typeof value !== 'string') continue;
    const words = node['x-vocabulary'];
    if (node['x-text'] === 'inline' || node['x-text'] === 'literal') say(fact, value);
    if (words !== undefined && isVocabulary(words)) say(fact, findTerm(words, value)?.label ?? value);
  }
  return new Map([...parts].map(([owner, list]) => [owner, list.join('\n')]));
}

/** The definitions that are named by their address. */
function namedIn(context: LinkContext): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { path, value, node, fact } of context.values) {
    if (typeof value !== 'string') continue;
    if (node['x-refers'] === 'definitions')
      named.add(`definitions.${context.meant('definitions', value)?.id ?? value}`);
    else if (path[path.length - 2] === 'see') named.add(value);
    else if (node['x-text'] === 'inline') {
      for (const mark of referencesIn(value)) {
        const { address } = readReference(mark.reference);
        if (address !== fact) named.add(address);
      }
    }
  }
  return named;
}

function isVocabulary(name: string): name is VocabularyName {
  return Object.hasOwn(asData(vocabulary), name);
}
