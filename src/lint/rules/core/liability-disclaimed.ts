import { quoted } from '../../../model/fact-words';
import type { Rule } from '../../rule';
import { sentencesOf, spotted } from '../../topics/wording';
import { core } from './pack';

/** Nobody disclaims responsibility for the security of data. */
const rule: Rule = {
  id: 'liability-disclaimed',
  pack: core,
  title: 'nobody disclaims responsibility for the security of data',
  severity: 'warning',
  citation: 'Good drafting',
  certainty: 'practice',
  why: 'The law makes the controller answer for its security and for those it engages; a sentence that denies it misleads people about their rights.',
  fix: 'take the disclaimer out, or say what you do answer for',
  avoid: `
statements:
  breach:
    kind: disclaimer
    by: us
    about: security
    text: We are not responsible for any unauthorised access to your data. # !`,
  prefer: `
statements:
  breach:
    kind: fact
    by: us
    about: security
    text: We tell you and the authority when somebody had unauthorised access to your data.`,
  check: (policy) =>
    spotted(policy, [about]).flatMap(({ fact, at, text }) =>
      sentencesOf(text).some((sentence) => disclaims.test(sentence) && about.test(sentence))
        ? [
            {
              message: `${quoted(fact.address)} disclaims responsibility for unauthorised access or for security`,
              at,
              isValue: true,
              fact: fact.address,
            },
          ]
        : [],
    ),
};

const disclaims = /\b(?:not|no|nor|never|cannot)\b[^.]{0,60}\b(?:responsib|liab|accountab|warrant)/i;
const about =
  /\b(?:unauthori[sz]ed|without (?:(?:your|our|any|proper) )?(?:authori[sz]ation|permission)|hack|breach(?:es)? of (?:security|data)|data breach|security (?:of|breach|incident)|intercept|loss of (?:your )?(?:personal )?(?:data|information))/i;

export default rule;
