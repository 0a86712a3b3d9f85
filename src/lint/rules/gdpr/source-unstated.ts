import { quoted } from '../../../model/fact-words';
import { every } from '../../questions/stated';
import type { Rule } from '../../rule';
import { obtainedElsewhere, tellsSource } from '../../topics/origins';
import { gdpr } from './pack';

/** Data that comes from others has a named source. */
const rule: Rule = {
  id: 'source-unstated',
  pack: gdpr,
  title: 'where data does not come from the person, it is said from whom it comes',
  severity: 'error',
  citation: 'GDPR Article 14(2)(f)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  certainty: 'reported',
  why: 'People cannot have data put right at its source when they do not know where it came from.',
  fix: 'say under `source.who` who gives the data, and `public: true` where anybody can see it there',
  avoid: `
collection:
  visits:
    source: { from: [device-automatic, third-party] } # !`,
  prefer: `
collection:
  visits:
    source: { from: [device-automatic, third-party], who: [the company that shows our advertisements] }`,
  check: every({
    key: 'collection',
    when: (collection, policy) => obtainedElsewhere(policy).includes(collection) && collection.data.text === undefined,
    holds: tellsSource,
    message: ({ address }) => `${quoted(address)} says that data comes from others, and not from whom`,
    field: 'source',
  }),
};

export default rule;
