import { quoted } from '../../../model/fact-words';
import { asData } from '../../../model/facts';
import type { Fact } from '../../../model/model';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import { part } from '../../reading';
import type { Rule } from '../../rule';
import { dataOfChildren, hasParentalConsent, isForChildren } from '../../topics/children';
import { covers } from '../../topics/coverage';
import { isDisposed, stepsOf } from '../../topics/retention';
import { wordsOf } from '../../topics/words';
import { coppa } from './pack';

/** What a child says is deleted as soon as it is answered. */
const rule: Rule = {
  id: 'audio-deletion-unstated',
  pack: coppa,
  title: 'a recording of the voice of a child that is collected without consent is deleted as soon as it is answered',
  severity: 'error',
  citation: '16 CFR 312.4(d)(4) and 312.5(c)(9)',
  url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-312/section-312.4',
  certainty: 'text',
  from: '2026-04-22',
  adopted: '2025-04-22',
  why: 'A child may speak to a service without consent of a parent where the recording answers one request and is deleted at once. The notice has to say so.',
  fix: 'cover the recording under `retention` with `keep: { until: we have answered }` and `then: [{ method: delete }]`',
  avoid: `
categories:
  juniorVoice: # !
    label: what a child says to the app
    items: [{ id: voice, label: a recording of the voice }]
collection:
  juniorVoice:
    audience: [explorers]
    data: [juniorVoice]
    purposes: [juniorRunning]`,
  prefer: `
categories:
  juniorVoice:
    label: what a child says to the app
    items: [{ id: voice, label: a recording of the voice, kindOf: messages }]
purposes:
  juniorAnswer:
    label: answer what a child asks the app
    term: provide-service
    data: [juniorVoice]
    audience: [explorers]
    only: true
    legalBasis: [{ basis: legitimate-interests, interest: our interest in an app that answers }]
collection:
  juniorVoice:
    audience: [explorers]
    data: [juniorVoice]
    when: a child asks the app a question
    source: { from: [provided-by-subject] }
    required: optional
    consequence: the app does not answer
    purposes: [juniorAnswer]
retention:
  juniorVoice:
    data: [juniorVoice]
    keep: { until: we have answered }
    why: the app has to hear a question before it can answer
    then: [{ method: delete }]`,
  check: (policy) =>
    (isForChildren(policy) ? dataOfChildren(policy) : [])
      .filter((kind) => isAudio(kind) && !hasParentalConsent(policy, kind) && !isDeletedAtOnce(policy, kind))
      .map((kind) => ({
        message: `nothing says that ${quoted(kind.address)}, a recording of a child, is deleted as soon as it is answered`,
        ...placed(kind),
      })),
};

const audio = /\b(?:voices?|audio|speech|spoken)\b/i;

function isAudio(kind: Fact): boolean {
  const items = Array.isArray(kind.data.items) ? kind.data.items : [];
  return [wordsOf(kind), ...items.map((item: unknown) => String(asData(item).label))].some((text) => audio.test(text));
}

function isDeletedAtOnce(policy: Reading, kind: Fact): boolean {
  return policy
    .stated('retention')
    .filter((one) => covers(policy, one, kind))
    .some((one) => {
      const isTold = /\b(?:immediately|at once|right away|as soon as)\b/i.test(wordsOf(one));
      const isUntil = part(one, 'keep').until !== undefined && stepsOf(one).every(({ after }) => after === undefined);
      return isTold || (isUntil && isDisposed(one));
    });
}

export default rule;
