import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { purposesFor } from '../../topics/devices';
import { parties } from '../../topics/parties';
import { tracking } from '../../topics/tracking';
import { wordsOf } from '../../topics/words';
import { eprivacy } from './pack';

/** Tools that set cookies are among the cookies. */
const rule: Rule = {
  id: 'technology-undeclared',
  pack: eprivacy,
  title: 'a tool that sets cookies is named among the cookies',
  severity: 'warning',
  citation: 'Directive 2002/58/EC Article 5(3)',
  url: 'https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19',
  certainty: 'text',
  why: 'Who reads of a tool for statistics or advertising does not learn from that alone that it stores something on the device.',
  fix: 'add what it stores under `technologies`, with its purpose and how people agree to it',
  avoid: `
processors:
  statistics:
    label: Google Analytics # !
    service: a web analytics service
technologies:
  counting: ~
choices:
  cookieSettings: ~`,
  prefer: `
processors:
  statistics:
    label: Google Analytics
    service: a web analytics service`,
  check: (policy) =>
    parties(policy)
      .filter((party) => tools.test(wordsOf(party)) && !isDeclared(policy, party))
      .map((party) => ({
        message: `${quoted(party.address)} is a tool that sets cookies, and no cookie of its kind is named`,
        ...placed(party, 'label'),
      })),
};

export default rule;

const tools =
  /\b(?:google analytics|google ads|adwords|adsense|doubleclick|(?:facebook|meta|tiktok|twitter|linkedin|pinterest) (?:pixel|insight tag|tag)|hotjar|criteo|adroll|mixpanel|microsoft clarity|microsoft advertising|bing ads|hubspot)\b/i;

function isDeclared(policy: Reading, party: Fact): boolean {
  const name = tools.exec(wordsOf(party))?.[0]?.toLowerCase() ?? '';
  if (tracking(policy).some((technology) => wordsOf(technology).toLowerCase().includes(name))) return true;
  return tracking(policy).some(
    (technology) =>
      technology.data.party === 'third' || purposesFor(policy, technology, 'statistics', 'advertising').length > 0,
  );
}
