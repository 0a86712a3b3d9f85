import type { Reading } from '../lint/reading';
import { countryOf } from '../lint/subject';
import type { Fact } from '../model/model';
import { type Item, type Reference, references, wordItems } from './item';

const parties = ['recipients', 'processors', 'audiences'] as const;

/** Those to whom a disclosure or a transfer goes. */
function receivers(policy: Reading, fact: Fact): readonly Reference[] {
  return references(policy, fact, fact.kind === 'transfers' ? 'recipients' : 'to', ...parties);
}

/** Who receives data by a fact: a party itself, or those that a flow names. */
export function recipientItems(policy: Reading, fact: Fact): readonly Item[] {
  if (fact.kind === 'recipients' || fact.kind === 'processors') {
    const at = fact.data.kind === undefined ? fact.path : [...fact.path, 'kind'];
    return [{ words: wordsOf(fact), at, said: fact.id }];
  }
  return receivers(policy, fact).map(({ fact: party, at, id }) => ({ words: wordsOf(party), at, said: id }));
}

function wordsOf({ kind, data }: Fact): readonly string[] {
  const own = typeof data.kind === 'string' && kind !== 'audiences' ? [data.kind] : [];
  return kind === 'processors' ? [...own, 'processor'] : own;
}

/** Where data goes by a fact, or where a party is. */
export function countryItems(policy: Reading, fact: Fact): readonly Item[] {
  const toParties = receivers(policy, fact).flatMap(({ fact: party, at, id }) =>
    placesOf(party).map((item) => ({ ...item, at, said: `${id} (${item.said})` })),
  );
  return fact.kind === 'transfers' ? [...wordItems(fact, 'to'), ...toParties] : [...placesOf(fact), ...toParties];
}

function placesOf(fact: Fact): readonly Item[] {
  if (fact.kind === 'audiences') return wordItems(fact, 'regions');
  if (fact.kind === 'processors')
    return [...wordItems(fact, 'country', 'processing'), ...wordItems(fact, 'country', 'company')];
  if (fact.kind !== 'controllers') return wordItems(fact, 'country');
  const country = countryOf(fact);
  const field = fact.data.country === undefined ? 'address' : 'country';
  return country === undefined ? [] : [{ words: [country], at: [...fact.path, field], said: country }];
}

/** What protects data abroad: of a processor, what it says itself and what the transfers to it rest on. */
export function safeguardItems(policy: Reading, fact: Fact): readonly Item[] {
  if (fact.kind === 'processors') {
    const transfers = policy
      .stated('transfers')
      .filter((transfer) => receivers(policy, transfer).some((receiver) => receiver.fact.address === fact.address));
    return [...wordItems(fact, 'safeguard'), ...transfers.flatMap((one) => safeguardItems(policy, one))];
  }
  const frameworks = references(policy, fact, 'framework', 'references').map(({ fact: reference, at, id }) => {
    const { mechanism } = reference.data;
    return { words: typeof mechanism === 'string' ? [mechanism] : [], at, said: id };
  });
  const inWords = wordItems(fact, 'safeguards').map((item) => ({ ...item, words: [] }));
  return [...wordItems(fact, 'mechanism'), ...frameworks, ...inWords];
}

/** True for a recipient of which a flow speaks, stated or denied: then the flow says what goes to it. */
export function isNamedByFlow(policy: Reading, recipient: Fact): boolean {
  return ['disclosures', 'transfers'].some((key) =>
    policy.all(key).some((flow) => receivers(policy, flow).some(({ fact }) => fact.address === recipient.address)),
  );
}
