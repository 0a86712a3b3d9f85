import { quoted } from '../../../model/fact-words';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { gdpr } from './pack';

/** Who uses data for its own ends is not told to be acting for us. */
const rule: Rule = {
  id: 'processor-own-purposes',
  pack: gdpr,
  title: 'who uses data for purposes of its own is a recipient, and not a processor',
  severity: 'warning',
  citation: 'GDPR Article 28(10) and Article 13(1)(c) and (e)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_28',
  certainty: 'reported',
  why: 'A processor that decides what data is used for is a controller for that use. What it is given for it is a disclosure, which needs a purpose and a basis of its own.',
  fix: 'write it under `recipients`, with a disclosure and its purposes, or bind it to act for you alone and take `ownPurposes` away',
  avoid: `
processors:
  statistics:
    ownPurposes: [improve its own products] # !`,
  prefer: `
processors:
  statistics:
    obligations: [use the data for nothing else]`,
  check: (policy) =>
    policy
      .stated('processors')
      .filter(({ data }) => texts(data.ownPurposes).length > 0)
      .map((processor) => ({
        message: `${quoted(processor.address)} acts for you and uses data for purposes of its own too, for which it is a controller`,
        ...placed(processor, 'ownPurposes'),
      })),
};

export default rule;
