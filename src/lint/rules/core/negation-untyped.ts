import { quoted } from '../../../model/fact-words';
import { factsOf } from '../../../model/model';
import { texts } from '../../../model/shown';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { sentencesOf, spotted } from '../../topics/wording';
import { core } from './pack';

/** What never happens is a fact, not only a sentence. */
const rule: Rule = {
  id: 'negation-untyped',
  pack: core,
  title: 'what never happens is a fact, not only a sentence',
  severity: 'warning',
  citation: 'Good drafting',
  certainty: 'practice',
  why: 'A promise in prose alone cannot be checked: nothing notices when a new provider or purpose breaks it.',
  fix: 'write it as a fact with `modality: never` under `disclosures`, `collection` or `purposes`',
  avoid: `
statements:
  never:
    kind: prohibition
    by: us
    about: disclosures
    text: We never trade your data. # !`,
  prefer: `
disclosures:
  noTrade: { data: [account], action: [trade], modality: never }`,
  check: (policy) =>
    spotted(policy, [denied])
      .filter(({ fact, field }) => fact.kind === 'statements' || field === 'text' || field === 'note')
      .flatMap(({ fact, at, text }) =>
        sentencesOf(text).flatMap((sentence) => {
          const verb = denied.exec(sentence)?.[1]?.toLowerCase();
          if (verb === undefined || fact.data.modality === 'never' || isDenied(policy, verb)) return [];
          return [
            {
              message: `${quoted(sentence)} is said in prose, and no fact denies it`,
              at,
              isValue: true,
              fact: fact.address,
            },
          ];
        }),
      ),
};

/** “We never sell …”, “we do not and will not rent …”: the verb. */
const denied =
  /\bwe (?:will |shall |do |would )?(?:never|not)(?: and (?:will|shall) (?:never|not))?(?: ever| knowingly| intentionally)? (sell|rent|trade|lease)\b/i;

function isDenied(policy: Reading, verb: string): boolean {
  return factsOf(policy.model, 'disclosures').some(
    ({ data }) => data.modality === 'never' && texts(data.action).includes(verb),
  );
}

export default rule;
