import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Finding, Rule } from '../../rule';
import { mechanismsOf, transfersAbroad } from '../../topics/transfers';
import { gdpr } from './pack';

/** Standard clauses are told by their year. */
const rule: Rule = {
  id: 'clauses-undated',
  pack: gdpr,
  title: 'standard contractual clauses are told by their decision',
  severity: 'warning',
  citation: 'Good drafting, after Implementing Decision (EU) 2021/914',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_46',
  certainty: 'practice',
  why: 'The clauses of 2001 and 2010 are no longer valid. A reader should not have to guess which ones are meant.',
  fix: 'write `scc-2021` for the clauses of Implementing Decision (EU) 2021/914',
  avoid: `
transfers:
  mail:
    mechanism: [scc] # !
processors:
  mail: { safeguard: ~ }`,
  prefer: `
transfers:
  mail:
    mechanism: [scc-2021]`,
  check: (policy) => [
    ...transfersAbroad(policy)
      .filter((transfer) => !mechanismsOf(policy, transfer).some((word) => word.startsWith('scc-')))
      .flatMap((transfer) => undated(transfer, 'mechanism')),
    ...policy.stated('processors').flatMap((processor) => undated(processor, 'safeguard')),
  ],
};

function undated(fact: Fact, field: string): readonly Finding[] {
  const index = texts(fact.data[field]).indexOf('scc');
  const words = [fact.data.text, fact.data.note, ...texts(fact.data.safeguards)].join(' ');
  if (index < 0 || /\b(?:2021\/914|2010\/87|2001\/497)\b/.test(words)) return [];
  return [
    {
      message: `${quoted(fact.address)} does not say which standard contractual clauses are meant`,
      ...placed(fact, field, index),
      isValue: true,
    },
  ];
}

export default rule;
