import type { Diagnostic } from '../../../core/diagnostic';
import { quoted } from '../../../model/fact-words';
import { asData } from '../../../model/facts';
import { texts } from '../../../model/shown';
import type { SideFact } from '../../side';
import { overlap } from '../covers';
import { found, type Judging } from '../judging';
import type { Pledge } from '../notice-promise';
import { limitWords } from '../promise-words';

/** Bases by which people are asked before: consent that is only implied asks nobody. */
const asking = ['consent', 'explicit-consent', 'express-consent'];

/** Kinds of statements on consent by which people are asked before. */
const askingKinds = ['required', 'express', 'new-purpose'];

/**
 * Whether people are asked for their consent to each new purpose, where the version before promised it. They are where the
 * purpose rests on consent, or where a statement on consent names it; what a law obliges to needs no consent.
 */
export function judgeConsent(judging: Judging): readonly Diagnostic[] {
  return newUses(judging).flatMap(({ fact, what, path }) => {
    const pledge = judging.promised.consents.find(({ audience }) => overlap(audience, textsOf(fact, 'audience')));
    if (!pledge || isAsked(fact, judging)) return [];
    return [unasked(judging, pledge, { fact, what, path })];
  });
}

interface NewUse {
  readonly fact: SideFact;
  readonly what: string;
  readonly path: readonly string[];
}

/** The purposes that are new, and those that come down to more than before. */
function newUses({ base, head, changes }: Judging): readonly NewUse[] {
  const formerly = new Map(changes.flatMap((one) => (one.formerly ? [[one.address, one.formerly] as const] : [])));
  return [...head.facts.values()]
    .filter(({ kind, data }) => kind === 'purposes' && data.modality !== 'never')
    .flatMap((fact) => {
      const before = base.facts.get(formerly.get(fact.address) ?? fact.address);
      const is = quoted(fact.address);
      if (!before || before.data.modality === 'never') return [{ fact, what: `${is} is a new purpose`, path: [] }];
      const more = texts(fact.data.parts).length > texts(before.data.parts).length;
      return more ? [{ fact, what: `${is} comes down to more than before`, path: ['parts'] }] : [];
    });
}

function isAsked(fact: SideFact, { head }: Judging): boolean {
  const bases = (Array.isArray(fact.data.legalBasis) ? fact.data.legalBasis : []).map((one) =>
    String(asData(one).basis),
  );
  if (bases.some((basis) => asking.includes(basis))) return true;
  if (bases.length > 0 && bases.every((basis) => basis === 'legal-obligation')) return true;
  return [...head.facts.values()].some(
    ({ kind, data }) =>
      kind === 'consent' &&
      askingKinds.includes(String(data.kind)) &&
      data.modality !== 'never' &&
      texts(data.purposes).includes(fact.id) &&
      overlap(textsOf({ data }, 'audience'), textsOf(fact, 'audience')),
  );
}

function unasked(judging: Judging, pledge: Pledge, { fact, what, path }: NewUse): Diagnostic {
  return found('change/consent-unasked', judging, {
    ...(isFirm(pledge) ? {} : { severity: 'warning' as const }),
    message: `${what}, and the version before promised to ask for consent first${limitWords(pledge)}`,
    help: `give it a \`legalBasis\` of \`consent\`, or name ${quoted(fact.id)} under \`purposes\` of a fact of \`consent\` of kind \`express\` or \`required\``,
    at: [fact.address, path],
    fact: fact.address,
    earlier: { message: 'promised here in the version before', place: pledge.fact.place },
  });
}

/** Whether a promise is about new purposes for certain, and not about changes of which this may be none. */
function isFirm({ isHedged, reach, fact }: Pledge): boolean {
  const isAboutPurposes = fact.kind === 'consent' || fact.data.kind === 'purposes';
  return !isHedged && (isAboutPurposes || reach !== 'some');
}

function textsOf({ data }: Pick<SideFact, 'data'>, key: string): readonly string[] | undefined {
  return Array.isArray(data[key]) ? texts(data[key]) : undefined;
}
