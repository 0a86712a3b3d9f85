import { oncePer } from '../core/once';
import { quoted } from '../model/fact-words';
import { asData } from '../model/facts';
import { type Fact, factsOf, type Model } from '../model/model';
import { texts } from '../model/shown';
import { findRegion, findTerm, vocabulary } from '../model/vocabulary';
import type { Pack } from './pack';
import type { Reading } from './reading';
import { liesIn, overlaps } from './territory';

/** Why a policy is subject to a pack, each reason a clause; none where it is not, as far as it says. */
export function reasonsFor(pack: Pack, policy: Reading): readonly string[] {
  if (pack.provided && !pack.provided(policy)) return [];
  return [...claimReasons(pack, policy.model), ...placeReasons(pack, policy), ...(pack.also?.(policy) ?? [])];
}

function claimReasons(pack: Pack, model: Model): readonly string[] {
  return claimedReferences(model)
    .filter(({ reference }) => pack.laws.includes(lawOf(reference) ?? ''))
    .map(({ claim }) => `${quoted(claim.address)} names it`);
}

/** A claim about a law, with a reference that it names. */
export interface Claimed {
  readonly claim: Fact;
  readonly reference: Fact;
}

/** Each claim about a law with each reference that it names; read once, for every pack asks for them. */
export const claimedReferences = oncePer((model: Model): readonly Claimed[] =>
  factsOf(model, 'policy.laws').flatMap((claim) =>
    [String(claim.data.reference), ...texts(claim.data.also)].flatMap((id) => {
      const reference = model.facts.get(`references.${id}`);
      return reference ? [{ claim, reference }] : [];
    }),
  ),
);

/** The word of the vocabulary for the law that a reference is: as it says itself, or by its title or short name. */
export function lawOf(reference: Fact): string | undefined {
  const { law } = reference.data;
  return typeof law === 'string' ? law : lawByName(reference);
}

const lawByName = oncePer(lawNamedBy);

function lawNamedBy({ data }: Fact): string | undefined {
  const names = [data.title, ...texts(data.aka)].map((name) => plain(String(name)));
  for (const [law, known] of namesOfLaws()) {
    if (known.some((name) => names.includes(name))) return law;
  }
  return undefined;
}

let laws: ReadonlyMap<string, readonly string[]> | undefined;

/** The names of each law of the vocabulary. */
function namesOfLaws(): ReadonlyMap<string, readonly string[]> {
  laws ??= new Map(Object.keys(vocabulary.laws.terms).map((id) => [id, namesOf(id)]));
  return laws;
}

function namesOf(id: string): readonly string[] {
  const term = findTerm('laws', id);
  return [term?.label, term?.abbreviation].flatMap((name) => (name ? [plain(name)] : []));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[’']/g, "'").replace(/\s+/g, ' ').replace(/^the /, '').trim();
}

function placeReasons(pack: Pack, policy: Reading): readonly string[] {
  const { territory } = pack;
  if (!territory || pack.byPlace === false) return [];
  const controllers = factsOf(policy.model, 'controllers');
  const meets = pack.wider ? overlaps : liesIn;
  return [
    ...officesOf(policy.model, controllers)
      .filter(({ country }) => meets([country], territory))
      .map(({ fact, country }) => `${quoted(fact.address)} has its address in ${nameOf(country)}`),
    ...controllers.flatMap((fact) => {
      const country = countryOf(fact);
      return country !== undefined && meets([country], territory)
        ? [`${quoted(fact.address)} is in ${nameOf(country)}`]
        : [];
    }),
    ...factsOf(policy.model, 'audiences')
      .filter(({ data }) => meets(texts(data.regions), territory))
      .map(({ address, data }) => {
        const region = texts(data.regions).find((code) => meets([code], territory)) ?? '';
        return `${quoted(address)} are in ${nameOf(region)}`;
      }),
  ];
}

/** Where no controller says where it is, the contacts that do, with their countries. */
function officesOf(
  model: Model,
  controllers: readonly Fact[],
): readonly { readonly fact: Fact; readonly country: string }[] {
  if (controllers.some((one) => countryOf(one) !== undefined)) return [];
  return factsOf(model, 'contacts').flatMap((fact) => {
    const { country } = asData(fact.data.post);
    if (fact.data.role === 'representative') return [];
    return typeof country === 'string' ? [{ fact, country }] : [];
  });
}

/** The country of a controller: where it is established, else that of its address. */
export function countryOf({ data }: Fact): string | undefined {
  const country = data.country ?? asData(data.address).country;
  return typeof country === 'string' ? country : undefined;
}

/** The name of a region with its article: the United Kingdom. */
export function nameOf(code: string): string {
  const term = findRegion(code);
  return `${term?.article === true ? 'the ' : ''}${term?.label ?? code}`;
}
