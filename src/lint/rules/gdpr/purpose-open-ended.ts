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

const open =
  /\b(?:any|all|such) other (?:[\p{L}-]+ )?(?:purposes?|uses?|reasons?)\b|\bother (?:[\p{L}-]+ )?purposes?\b|\bsimilar (?:[\p{L}-]+ )?purposes?\b|\bany (?:[\p{L}-]+ )?purposes?\b|\b(?:including|but) (?:but )?not limited to\b|\band so on\b|\betc\b/iu;
const told =
  /\b(?:consent|permission|agree|tell|told|inform|notif|notice|disclosed|described?|compatible)\w*|\blaws?\b/i;

function openParts(purpose: Fact): readonly Finding[] {
  const { label, when, text, note, qualifier } = purpose.data;
  const around = [label, when, text, note, qualifier].join(' ');
  if (told.test(around)) return [];
  const message = `${quoted(purpose.address)} leaves open what else data is used for`;
  if (open.test(String(label))) return [{ message, ...placed(purpose, 'label'), isValue: true }];
  const index = texts(purpose.data.parts).findIndex((part) => open.test(part) && !told.test(part));
  return index < 0 ? [] : [{ message, ...placed(purpose, 'parts', index), isValue: true }];
}

function isUntold({ consent, via, advance, modality, text, except }: Fact['data']): boolean {
  return modality !== 'never' && [consent, via, advance, text, except].every((value) => value === undefined);
}

export default rule;
