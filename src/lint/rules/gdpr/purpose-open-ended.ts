import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Finding, Rule } from '../../rule';
import { controlledPurposes } from '../../topics/controlled';
import { gdpr } from './pack';

/** The list of purposes is closed, and a new one is told before data is used for it. */
const rule: Rule = {
  id: 'purpose-open-ended',
  pack: gdpr,
  title: 'the list of purposes is closed, and new ones are told before data is used for them',
  severity: 'warning',
  citation: 'GDPR Article 13(3), Article 14(4) and Article 5(1)(b)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  certainty: 'reported',
  why: 'Data that is collected for one thing may not be used for whatever comes to mind later, unless people are told first.',
  fix: 'name each purpose, and say under `changes` with `kind: purposes` that people are told of a new one before data is used for it',
  avoid: `
purposes:
  security:
    label: keep the shop and the app secure and for other similar purposes # !`,
  prefer: `
purposes:
  security:
    label: keep the shop and the app secure`,
  check: (policy) => [
    ...controlledPurposes(policy).flatMap(openParts),
    ...policy
      .stated('changes')
      .filter(({ data }) => data.kind === 'purposes' && isUntold(data))
      .map((fact) => ({
        message: `${quoted(fact.address)} lets purposes change, and does not say that people are told before`,
        ...placed(fact),
      })),
  ],
};

/**
 * What every text that `open` fits holds. V8 takes milliseconds to make ready a pattern for all letters, small and capital
 * alike, and long even to read it; an s may be a long one there.
 */
const opening = /(?:other|[sſ]imilar|any) (?:[^ ]+ )?(?:purpo[sſ]e|u[sſ]e|rea[sſ]on)|limited to|and [sſ]o on|etc/i;
function open(): RegExp {
  return /\b(?:any|all|such) other (?:[\p{L}-]+ )?(?:purposes?|uses?|reasons?)\b|\bother (?:[\p{L}-]+ )?purposes?\b|\bsimilar (?:[\p{L}-]+ )?purposes?\b|\bany (?:[\p{L}-]+ )?purposes?\b|\b(?:including|but) (?:but )?not limited to\b|\band so on\b|\betc\b/iu;
}
const told =
  /\b(?:consent|permission|agree|tell|told|inform|notif|notice|disclosed|described?|compatible)\w*|\blaws?\b/i;

function openParts(purpose: Fact): readonly Finding[] {
  const { label, when, text, note, qualifier } = purpose.data;
  const isInLabel = isOpen(String(label));
  const index = isInLabel ? -1 : texts(purpose.data.parts).findIndex((part) => isOpen(part) && !told.test(part));
  if (!isInLabel && index < 0) return [];
  if (told.test([label, when, text, note, qualifier].join(' '))) return [];
  const message = `${quoted(purpose.address)} leaves open what else data is used for`;
  return [{ message, ...(isInLabel ? placed(purpose, 'label') : placed(purpose, 'parts', index)), isValue: true }];
}

function isOpen(text: string): boolean {
  return opening.test(text) && open().test(text);
}

function isUntold({ consent, via, advance, modality, text, except }: Fact['data']): boolean {
  return modality !== 'never' && [consent, via, advance, text, except].every((value) => value === undefined);
}

export default rule;
