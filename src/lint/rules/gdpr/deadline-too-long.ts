import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { noLongerThan } from '../../questions/deadlines';
import type { Rule } from '../../rule';
import { gdpr } from './pack';

/** Requests are answered within a month. */
const rule: Rule = {
  id: 'deadline-too-long',
  pack: gdpr,
  title: 'requests are answered within one month, or three where they are complex or many',
  severity: 'error',
  citation: 'GDPR Article 12(3)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12',
  certainty: 'reported',
  why: 'The law gives one month from receipt; it can be extended by two more, and people are told why within the first.',
  fix: 'promise `within: P1M`, and at most `extendBy: P2M` where you need it',
  avoid: `
rights:
  portability:
    deadline:
      within: P45D # !`,
  prefer: `
rights:
  portability:
    deadline: { within: P30D, start: receipt of the request }`,
  check: noLongerThan({
    key: 'rights',
    is: isByThisLaw,
    days: 31,
    words: 'one month',
    extension: 62,
    extensionWords: 'two further months',
  }),
};

const kinds = [
  'confirmation',
  'access',
  'copy',
  'rectification',
  'update',
  'erasure',
  'restriction',
  'object',
  'object-marketing',
  'portability',
  'notify-recipients',
];

function isByThisLaw({ data }: Fact): boolean {
  return [String(data.kind), ...texts(data.also)].some((kind) => kinds.includes(kind));
}

export default rule;
