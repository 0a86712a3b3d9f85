import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { required } from '../../questions/stated';
import type { Rule } from '../../rule';
import { gdpr } from './pack';

/** It is said how data is protected. */
const rule: Rule = {
  id: 'security-undescribed',
  pack: gdpr,
  title: 'the policy names measures that protect data',
  severity: 'info',
  citation: 'GDPR Article 32, which asks nothing of the notice',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_32',
  certainty: 'practice',
  why: 'Articles 13 and 14 do not ask for it; people trust a company more that says what it does, short of what helps attackers.',
  fix: 'add facts under `security` with `measures` or `does` for technical and organisational measures',
  avoid: `
security: ~`,
  prefer: `
security:
  technical: { kind: technical, measures: [encryption-in-transit] }`,
  check: required({
    key: 'security',
    is: namesMeasure,
    message: 'no measure is named that protects data',
  }),
};

function namesMeasure({ data }: Fact): boolean {
  const named = [data.measures, data.examples].some((list) => Array.isArray(list) && list.length > 0);
  return (
    named || data.text !== undefined || (data.kind !== 'general' && texts(data.does).length > 0) || isLabelled(data)
  );
}

function isLabelled({ kind, label }: Fact['data']): boolean {
  return kind !== 'general' && label !== undefined;
}

export default rule;
