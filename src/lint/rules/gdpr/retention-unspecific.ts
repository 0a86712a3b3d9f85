import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import { part, type Reading, textOf } from '../../reading';
import type { Rule } from '../../rule';
import { hasEnd, hasTime, isDisposed, isEndless, stepsOf } from '../../topics/retention';
import { gdpr } from './pack';

/** The time for which data is kept is one that a reader can tell. */
const rule: Rule = {
  id: 'retention-unspecific',
  pack: gdpr,
  title: 'the time for which data is kept is a period, or an event that a reader can recognise',
  severity: 'error',
  citation: 'GDPR Article 13(2)(a), as read in WP260 rev.01, Annex',
  url: 'https://ec.europa.eu/newsroom/article29/items/622227',
  certainty: 'reported',
  why: '“As long as necessary” is neither a period nor a criterion: people have to be able to work out what it means for their data.',
  fix: 'give a `period` with its `from`, or the event that ends it under `until`',
  avoid: `
retention:
  usage: # !
    keep: { period: ~, from: ~, asLongAs: [we need it for our purposes] }`,
  prefer: `
retention:
  usage:
    keep: { period: ~, from: ~, until: you close your account }`,
  check: (policy) => {
    const all = policy.stated('retention').filter((fact) => part(fact, 'keep').indefinite !== true || !isEndless(fact));
    return all
      .filter((fact) => isOpen(fact) && !all.some((other) => other !== fact && isClearer(policy, other, fact)))
      .map((fact) => ({
        message: `${quoted(fact.address)} says neither for how long data is kept nor which event ends it`,
        ...placed(fact),
      }));
  },
};

/** What is only said of how long something is used or no longer used says nothing of keeping. */
function isOpen(fact: Fact): boolean {
  if (fact.data.restrict !== undefined && fact.data.keep === undefined) return false;
  return !endsPlainly(fact);
}

const needed =
  /\b(?:no longer|purposes?|necessary|need(?:s|ed)?|require[sd]?|reasonabl[ey]|legitimate|appropriate|relevant)\b/i;

const allowed = /\b(?:laws?|permit\w*|allow\w*|possible|can|cannot)\b/i;

/** True for an end in the field for it, or an event after which the data goes away. */
function endsPlainly(fact: Fact): boolean {
  if (hasEnd(fact)) return true;
  const occasions = stepsOf(fact).map(({ when }) => when);
  if (occasions.some((one) => typeof one === 'string' && !needed.test(one) && !allowed.test(one))) return true;
  const after = textOf(fact, 'after');
  return after !== undefined && fact.data.keep === undefined && isDisposed(fact) && !needed.test(after);
}

/** True for another fact about the same data that says more: an end, or at least something about the time. */
function isClearer(policy: Reading, other: Fact, fact: Fact): boolean {
  const data = texts(fact.data.data);
  const covered = data.every((id) => texts(other.data.data).includes(id));
  if (!covered || !policy.stated('retention').includes(other)) return false;
  return endsPlainly(other) || (hasTime(other) && !hasTime(fact));
}

export default rule;
