import { quoted } from '../../../model/fact-words';
import type { Data } from '../../../model/model';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { basesOf } from '../../topics/purposes';
import { ukGdpr } from './pack';

/** A recognised legitimate interest names its condition. */
const rule: Rule = {
  id: 'recognised-interest-condition-unnamed',
  pack: ukGdpr,
  title: 'a recognised legitimate interest says which condition of Annex 1 it meets',
  severity: 'warning',
  citation: 'UK GDPR Article 6(1)(ea) and 6(5) with Annex 1',
  url: 'https://www.legislation.gov.uk/eur/2016/679/article/6',
  certainty: 'text',
  from: '2026-02-05',
  adopted: '2025-06-19',
  why: 'Only interests on the list of Annex 1, such as preventing crime or safeguarding, are recognised without weighing them.',
  fix: 'name the condition under `interest`, or use `legitimate-interests`',
  avoid: `
purposes:
  security:
    legalBasis: [{ basis: recognised-legitimate-interests }] # !`,
  prefer: `
purposes:
  security:
    legalBasis: [{ basis: legitimate-interests, interest: our interest in a service that is not abused }]`,
  check: (policy) =>
    policy.stated('purposes').flatMap((purpose) =>
      basesOf(purpose)
        .filter(({ basis, data }) => basis === 'recognised-legitimate-interests' && !isNamed(data))
        .map(({ index }) => ({
          message: `${quoted(purpose.address)} rests on a recognised legitimate interest and does not say which`,
          ...placed(purpose, 'legalBasis', index),
          isValue: true,
        })),
    ),
};

function isNamed({ interest, article, when }: Data): boolean {
  return interest !== undefined || when !== undefined || /annex/i.test(String(article));
}

export default rule;
