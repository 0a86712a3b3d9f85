import { required } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { wordsOf } from '../../topics/words';
import { eprivacy } from './pack';

/** A page on a website says whether it uses cookies. */
const rule: Rule = {
  id: 'cookies-unmentioned',
  pack: eprivacy,
  title: 'a policy for a website says whether it uses cookies',
  severity: 'info',
  citation: 'Good drafting',
  certainty: 'practice',
  why: 'Readers expect to find whether cookies are used. The law asks for it where something is stored or read; where nothing is, a sentence that says so ends the doubt.',
  fix: 'list cookies under `technologies`, or say that there are none with `modality: never`',
  avoid: `
technologies: ~
choices:
  cookieSettings: ~`,
  prefer: `
technologies: ~
choices:
  cookieSettings: ~
statements:
  cookies: { kind: fact, by: us, about: cookies, text: We use no cookies and nothing like them. }`,
  check: required({
    key: 'technologies',
    when: hasWebsite,
    or: speaksOfCookies,
    message: 'the policy covers a website and does not say whether cookies are used',
  }),
};

export default rule;

function hasWebsite(policy: Reading): boolean {
  return policy.stated('references').some(({ data }) => data.kind === 'website');
}

function speaksOfCookies(policy: Reading): boolean {
  if (policy.denied('technologies').length > 0) return true;
  const words = [...policy.stated('statements').map(wordsOf), ...policy.stated('choices').map(({ data }) => data.to)];
  return words.some((one) => /\bcookies?\b/i.test(String(one)));
}
