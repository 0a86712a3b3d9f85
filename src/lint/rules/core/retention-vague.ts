import { quoted } from '../../../model/fact-words';
import { asData } from '../../../model/facts';
import { texts } from '../../../model/shown';
import type { Rule } from '../../rule';
import terms from '../../tables/vague-terms.json';
import { phraseIn } from '../../topics/wording';
import { core } from './pack';

/** How long data is kept is more than a formula. */
const rule: Rule = {
  id: 'retention-vague',
  pack: core,
  title: 'how long data is kept is more than a formula',
  severity: 'warning',
  citation: 'WP260 rev.01, Annex, on the storage period',
  certainty: 'practice',
  yieldsTo: ['gdpr', 'uk-gdpr', 'pipeda'],
  why: '“As long as necessary” tells the reader nothing: it is true of a day and of a lifetime.',
  fix: 'give a `period`, or the event that ends it under `until`',
  avoid: `
retention:
  usage:
    keep: { asLongAs: [it is necessary for our purposes], period: ~, from: ~ } # !`,
  prefer: `
retention:
  usage:
    keep: { period: P6M, from: the visit }`,
  check: (policy) =>
    policy
      .stated('retention')
      .filter(({ data }) => isFormula(asData(data.keep)))
      .map(({ address, path }) => ({
        message: `${quoted(address)} is kept by a formula, with neither a period nor an event that ends it`,
        at: [...path, 'keep'],
        fact: address,
      })),
};

/** True where all that is said of the time is words such as “necessary”. */
function isFormula(keep: Readonly<Record<string, unknown>>): boolean {
  if (keep.period !== undefined || keep.until !== undefined || keep.indefinite === true) return false;
  const said = [...texts(keep.asLongAs), ...(typeof keep.words === 'string' ? [keep.words] : [])];
  return said.length > 0 && said.every((text) => phraseIn(text, terms.retention) !== undefined);
}

export default rule;
