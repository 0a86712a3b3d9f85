import { quoted } from '../../../model/fact-words';
import { asData } from '../../../model/facts';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { categoriesOf } from '../../topics/data';
import { givenByPeople } from '../../topics/origins';
import { statementsAbout } from '../../topics/statements';
import { isFollowed } from '../../topics/wording';
import { gdpr } from './pack';

/** It is said whether people have to give data, and what follows if they do not. */
const rule: Rule = {
  id: 'provision-unstated',
  pack: gdpr,
  title: 'where data is asked for, it is said whether it has to be given, and what follows if it is not',
  severity: 'error',
  citation: 'GDPR Article 13(2)(e)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  certainty: 'reported',
  why: 'People decide freely only when they know what they have to give, and what they lose by keeping it to themselves.',
  fix: 'say `required: statutory`, `contractual` or `optional` in the fact under `collection`, and what follows under `consequence`',
  avoid: `
collection:
  checkout: # !
    consequence: ~`,
  prefer: `
collection:
  checkout:
    required: contractual
    consequence: we cannot deliver your order`,
  check: (policy) => {
    const given = givenByPeople(policy);
    if (given.length === 0 || statementsAbout(policy, 'provision').length > 0 || tellsOnThePage(policy)) return [];
    if (!policy.stated('collection').some((one) => isMarked(policy, one.data))) {
      const message =
        'nothing says whether people have to give the data that they are asked for, and what follows if not';
      return [{ message, at: given[0]?.path ?? ['collection'], ...(given[0] ? { fact: given[0].address } : {}) }];
    }
    return given.flatMap((fact) => {
      const { required, consequence, text } = fact.data;
      const what = quoted(fact.address);
      if (text !== undefined || consequence !== undefined) return [];
      if (required === undefined && !isMarked(policy, fact.data)) {
        const message = `${what} does not say whether the data has to be given`;
        return [{ message, severity: 'warning' as const, ...placed(fact) }];
      }
      if (required === undefined || required === 'optional') return [];
      return [
        { message: `${what} says that data has to be given, and not what follows if it is not`, ...placed(fact) },
      ];
    });
  },
};

/** True for a collection that says whether the data has to be given, as a whole or item by item. */
function isMarked(policy: Reading, data: Readonly<Record<string, unknown>>): boolean {
  if (data.required !== undefined || data.consequence !== undefined) return true;
  const ids = Array.isArray(data.data) ? data.data : [];
  return ids.some((id) => {
    const category = policy.fact(`categories.${String(id)}`);
    if (!category) return false;
    return [category, ...categoriesOf(policy, category, 'includes')].some(({ data: { items } }) =>
      (Array.isArray(items) ? items : []).some((item: unknown) => asData(item).required !== undefined),
    );
  });
}

const notGiving =
  /\b(?:if|when|where|unless|should) you (?:do not|don['’]t|choose not to|decide not to|refuse to|decline to|fail to|are unwilling to|would rather not)? ?(?:give|provide|supply|share|send)\b/i;
const impossible = /\b(?:cannot|can['’]t|may not|unable|not be able|will not|limited)\b/i;

const giving = /\b(?:provid|giv|supply|supplie|submit)\w*\b/i;
/** What every text holds that calls it voluntary or the like, and a far cheaper question. */
const unforced = /(?:i[sſ]|are) (?:[^ ]+ )?(?:voluntary|mandatory|optional|compul)/i;
function voluntary(): RegExp {
  return /\b(?:is|are) (?:[\p{L}]+ )?(?:voluntary|mandatory|optional|compulsory)\b/iu;
}

const unable = /\b(?:cannot|unable|not be able)\b/i;
const withoutIt =
  /\b(?:unless you|without (?:it|this|your|these)|if you (?:do not|don['’]t|refuse)) ?(?:to )?(?:give|provide|supply|personal|data|information)?\b/i;

const refusing = /\b(?:not|refuse|decline|fail|unwilling|unless)\b/i;

/** True where a piece of the page that is not about one collection says it for all. */
function tellsOnThePage({ printed }: Reading): boolean {
  const pieces = printed.filter(({ facts }) => !facts.some((address) => address.startsWith('collection.')));
  const page = pieces.map(({ text }) => text).join('\n');
  // Most pages have the words of few of them: one look at the whole is cheaper than one at each piece.
  return provisions.some(([rare, isProvision]) => rare.test(page) && pieces.some(({ text }) => isProvision(text)));
}

/** The ways to say it, each with words that it does not go without. */
const provisions: readonly (readonly [RegExp, (text: string) => boolean])[] = [
  [unforced, (text) => unforced.test(text) && isFollowed(text, giving, voluntary())],
  [withoutIt, (text) => isFollowed(text, unable, withoutIt)],
  [notGiving, (text) => refusing.test(text) && isFollowed(text, notGiving, impossible)],
];

export default rule;
