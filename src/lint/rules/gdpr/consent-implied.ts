import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { isGivenByUse } from '../../topics/consent';
import { gdpr } from './pack';

/** Consent is given by a clear act, never by use or silence. */
const rule: Rule = {
  id: 'consent-implied',
  pack: gdpr,
  title: 'consent is given by a clear act, and not by use or silence',
  severity: 'error',
  citation: 'GDPR Article 4(11)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_4',
  certainty: 'reported',
  why: 'Who only uses a service has agreed to nothing. The Court of Justice held so for boxes ticked beforehand (Case C-673/17 Planet49).',
  fix: 'take the sentence out, and rest the use on another basis or ask for consent by an act of its own',
  avoid: `
consent:
  use: # !
    kind: conduct
    acts: [using the shop]
    covers: [the use of your data as this policy says]`,
  prefer: `
consent:
  newsletter:
    acts: [ticking the box beside the newsletter]`,
  check: (policy) =>
    policy
      .stated('consent')
      .filter((consent) => implied.includes(String(consent.data.kind)) || isGivenByUse(consent))
      .map((consent) => ({
        message: `${quoted(consent.address)} takes ${wordsFor(consent)} for consent`,
        ...placed(consent),
      })),
};

const implied: readonly string[] = ['implied', 'conduct', 'ongoing'];

function wordsFor({ data }: Fact): string {
  const [act] = texts(data.acts);
  return act === undefined ? 'what people do, or leave undone,' : quoted(act);
}

export default rule;
