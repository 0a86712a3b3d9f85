import { isDenied, type Reading } from '../lint/reading';
import { asData } from '../model/facts';
import type { Fact } from '../model/model';
import { audiencesOf } from '../model/shown';
import type { AspectName } from './aspect-names';
import { basisItems } from './bases';
import { dataItems } from './data';
import { type Item, references, wordItems } from './item';
import { kindField } from './lexicon';
import { countryItems, recipientItems, safeguardItems } from './parties';

/** How an aspect is read from facts. */
export interface Aspect {
  /** The keys whose facts are looked at for it where a rule names none. */
  readonly flows: readonly string[];
  /** Other keys that a rule may name for it. */
  readonly also?: readonly string[];
  /** What a fact says of it. */
  of(policy: Reading, fact: Fact): readonly Item[];
}

const inward = ['collection', 'technologies'];
const outward = ['disclosures', 'transfers', 'processors'];
const uses = ['purposes', ...inward, ...outward];

/** Every aspect there is. `kind` and `modality` are had by facts of every key, and bring none into view. */
export const aspects: Readonly<Record<AspectName, Aspect>> = {
  kind: { flows: [], of: (_policy, fact) => kindItems(fact) },
  modality: { flows: [], of: (_policy, fact) => modalityItems(fact) },
  data: {
    flows: [...uses, 'retention', 'automatedDecisions'],
    also: ['categories', 'rights', 'choices', 'consent'],
    of: dataItems,
  },
  purposes: { flows: [...uses, 'automatedDecisions'], also: ['retention', 'consent'], of: purposeItems },
  legalBases: { flows: uses, of: basisItems },
  action: { flows: ['collection', 'disclosures', 'transfers'], of: (_policy, fact) => actionItems(fact) },
  recipients: { flows: [...outward, 'recipients'], of: recipientItems },
  countries: { flows: [...outward, 'recipients'], also: ['controllers', 'audiences'], of: countryItems },
  safeguards: { flows: ['processors', 'transfers'], of: safeguardItems },
  audiences: { flows: uses, also: ['audiences', 'retention', 'rights', 'choices', 'consent'], of: audienceItems },
  sources: { flows: ['collection'], of: (_policy, fact) => wordItems(fact, 'source', 'from') },
};

function kindItems(fact: Fact): readonly Item[] {
  const field = kindField(fact.kind);
  const own = field === undefined ? [] : wordItems(fact, field);
  return fact.kind === 'rights' ? [...own, ...wordItems(fact, 'also')] : own;
}

function modalityItems(fact: Fact): readonly Item[] {
  const { modality } = fact.data;
  const word = isDenied(fact) ? 'never' : typeof modality === 'string' ? modality : 'does';
  return [{ words: [word], at: [...fact.path, 'modality'], said: word }];
}

/** A purpose that is said not to be pursued is none of those of a fact. */
function purposeItems(policy: Reading, fact: Fact): readonly Item[] {
  if (fact.kind === 'purposes') return [{ words: wordsOf(fact), at: [...fact.path, 'term'], said: fact.id }];
  return references(policy, fact, 'purposes', 'purposes')
    .filter(({ fact: purpose }) => !isDenied(purpose))
    .map(({ fact: purpose, at, id }) => ({ words: wordsOf(purpose), at, said: id }));
}

function wordsOf({ data }: Fact): readonly string[] {
  const term = typeof data.term === 'string' ? [data.term] : [];
  return data.marketing === true ? [...term, 'marketing'] : term;
}

const usualActions: Readonly<Record<string, string>> = {
  collection: 'collect',
  disclosures: 'disclose',
  transfers: 'transfer',
};

function actionItems(fact: Fact): readonly Item[] {
  const said = [...wordItems(fact, 'action'), ...wordItems(fact, 'or')];
  const usual = usualActions[fact.kind] ?? '';
  const actions = fact.data.action === undefined ? [{ words: [usual], at: fact.path, said: usual }, ...said] : said;
  if (fact.data.consideration === undefined) return actions;
  return [...actions, { words: ['sell'], at: [...fact.path, 'consideration'], said: 'consideration' }];
}

function audienceItems(policy: Reading, fact: Fact): readonly Item[] {
  if (fact.kind === 'audiences') return wordItems(fact, 'kind');
  return audiencesOf(fact.data).flatMap((id) => {
    const audience = policy.fact(`audiences.${id}`);
    const field = asData(fact.data.applies).audiences !== undefined ? 'applies' : 'audience';
    return audience
      ? wordItems(audience, 'kind').map((item) => ({ ...item, at: [...fact.path, field], said: id }))
      : [];
  });
}
