import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { controlledPurposes } from '../../topics/controlled';
import { basesOf } from '../../topics/purposes';
import { gdpr } from './pack';

/** A purpose that rests on a law names it. */
const rule: Rule = {
  id: 'law-unnamed',
  pack: gdpr,
  title: 'a purpose that rests on a law names it',
  severity: 'warning',
  citation: 'GDPR Article 13(1)(c) with Article 6(3)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_6',
  certainty: 'practice',
  why: 'That a law obliges us can be checked only by who knows which law.',
  fix: 'name the law under `references`, and its id under `law`',
  avoid: `
purposes:
  accounting:
    legalBasis: [{ basis: legal-obligation }] # !`,
  prefer: `
purposes:
  accounting:
    legalBasis: [{ basis: legal-obligation, law: bookkeeping }]`,
  check: (policy) =>
    controlledPurposes(policy)
      .filter(({ data }) => !String(data.text ?? '').includes('{{references.'))
      .flatMap((purpose) =>
        basesOf(purpose)
          .filter(({ basis, data }) => byLaw.includes(basis) && data.law === undefined && data.article === undefined)
          .map(({ index }) => ({
            message: `${quoted(purpose.address)} rests on a law and does not say on which`,
            ...placed(purpose, 'legalBasis', index),
          })),
      ),
};

const byLaw: readonly string[] = ['legal-obligation', 'public-task', 'official-authority'];

export default rule;
