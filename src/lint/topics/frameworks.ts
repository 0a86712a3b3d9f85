import type { Fact } from '../../model/model';
import { texts } from '../../model/shown';

/** Decisions and the mechanisms that they made, by their numbers. */
const decisions: readonly (readonly [RegExp, string])[] = [
  [/\b2000\/520\b/, 'safe-harbor-eu'],
  [/\b2016\/1250\b/, 'privacy-shield'],
  [/\b2023\/1795\b/, 'data-privacy-framework'],
  [/\b(?:2001\/497|2004\/915)\b/, 'scc-2001'],
  [/\b2010\/87\b/, 'scc-2010'],
  [/\b2021\/914\b/, 'scc-2021'],
];

const swiss = /\b(?:swiss|switzerland)\b/i;
const european = /\b(?:eu|e\.u\.|europe|european|eea)(?![\w])/i;
const british = /\b(?:uk|united kingdom)\b/i;
/** Other laws have safe harbours of their own. */
const others = /coppa|child|kid|hipaa|identif|copyright|dmca|forward-looking|securities|tax/i;
const bare =
  /^(?:the )?(?:u\.?s\.? )?(?:department of commerce(?:[’']s)? )?safe harbou?rs?(?: framework| privacy| principles| program(?:me)?)*$/i;

/** The mechanisms for transfers that a text names, by the words of the vocabulary. */
export function mechanismsIn(text: string): readonly string[] {
  const found = decisions.filter(([number]) => number.test(text)).map(([, word]) => word);
  if (/\bsafe[ -]harbou?rs?\b/i.test(text) && !others.test(text)) {
    if (european.test(text) || bare.test(text.trim())) found.push('safe-harbor-eu');
    if (swiss.test(text)) found.push('safe-harbor-swiss');
  }
  if (/\bprivacy shield\b/i.test(text)) {
    if (!swiss.test(text) || european.test(text)) found.push('privacy-shield');
    if (swiss.test(text)) found.push('privacy-shield-swiss');
  }
  if (/\bdata privacy framework\b/i.test(text)) {
    if ((!swiss.test(text) && !british.test(text)) || european.test(text)) found.push('data-privacy-framework');
    if (british.test(text)) found.push('data-privacy-framework-uk');
    if (swiss.test(text)) found.push('data-privacy-framework-swiss');
  }
  return [...new Set(found)];
}

/** The mechanisms that a reference is: as it says itself, or by its title, its short names and its citation. */
export function mechanismsOfReference({ data }: Fact): readonly string[] {
  if (typeof data.mechanism === 'string') return [data.mechanism];
  const names = [data.title, data.citation, ...texts(data.aka)].filter((name) => typeof name === 'string');
  const byTitle = mechanismsIn(names.join(' '));
  return byTitle.length > 0 ? byTitle : [...new Set(names.flatMap(mechanismsIn))];
}
