import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import type { Rule } from '../../rule';
import { parties } from '../../topics/parties';
import { statementsAbout } from '../../topics/statements';
import { gdpr } from './pack';

/** The page says who receives data, or that nobody does. */
const rule: Rule = {
  id: 'recipients-unstated',
  pack: gdpr,
  title: 'the page says who receives data, or that nobody does',
  severity: 'error',
  citation: 'GDPR Article 13(1)(e)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  certainty: 'reported',
  why: 'People must be able to follow where their data goes.',
  fix: 'name who receives data under `recipients` and `processors`, or say under `disclosures` with `modality: never` that nobody does',
  avoid: `
processors: ~
recipients: ~
disclosures: ~
transfers: ~
retention: {}`,
  prefer: `
recipients:
  carriers: { label: carriers who bring your order }`,
  check: (policy) => {
    const isAnswered =
      parties(policy).length > 0 ||
      policy.stated('disclosures').some(({ data }) => texts(data.to).length > 0) ||
      policy.denied('disclosures').some(isDenialOfAll) ||
      statementsAbout(policy, 'recipients').length > 0;
    return isAnswered ? [] : [{ message: 'who receives data is not stated', at: ['recipients'] }];
  },
};

/** True for “we never disclose data”; that it is never sold is no answer. */
function isDenialOfAll({ data }: Fact): boolean {
  const actions = texts(data.action);
  return data.to === undefined && (actions.length === 0 || ['disclose', 'share'].some((one) => actions.includes(one)));
}

export default rule;
