import type { CodeMeta, Codes, CodeWords } from '../../core/code';

/** The codes of what is found when a policy is compared with an earlier version of itself, and what is known of each. */
export const changeCodes: Codes = {
  'change/base-unjudged': error({
    title: 'the earlier version can be compared',
    why: 'Where the earlier version cannot be read, nobody can say what changed, nor what was promised about changes.',
    fix: 'name an earlier version that compiles, such as the manifest of what is published',
  }),
  'change/consent-unasked': error({
    title: 'a new purpose rests on consent where the policy promised to ask for it first',
    why: 'Who gave data was told that it would be put to no new use unasked. A use that the law demands needs no consent.',
    fix: 'give the purpose a `legalBasis` of consent, or name it under `purposes` of a fact of `consent` of kind `express` or `required`',
  }),
  'change/date-backwards': error({
    title: 'no date of a policy is earlier than it was',
    why: 'A version that is dated before the one that it replaces hides that there was a change.',
    fix: 'write the day of the new version',
  }),
  'change/date-unchanged': error({
    title: 'a material change comes with a new effective date',
    why: 'With the old date on the page, nobody can see that the policy has changed, nor from when the change applies.',
    fix: 'write the day from which the new version applies under `policy.dates.effective`',
  }),
  'change/id-reused': warning({
    title: 'no id is used again for something else',
    why: 'Links, waivers and programs find a fact by its id. They would take the new fact for the old one.',
    fix: 'give the new fact an id of its own',
  }),
  'change/notice-short': error({
    title: 'a new version applies no earlier than the one before promised',
    why: 'The time between notice and change is there for people to read, to object and to leave. It was promised to them.',
    fix: 'write a later day under `policy.dates.effective`, or post the new version earlier',
  }),
  'change/notice-unjudged': warning({
    title: 'a policy that promised time between posting and change says when it is posted',
    why: 'Without the day of posting nobody can see whether the promise is kept.',
    fix: 'write the day on which the new version is posted under `policy.dates.posted`',
  }),
  'change/notice-weakened': warning({
    title: 'a policy does not promise less about its own changes than before',
    why: 'A promise about changes holds for the change that takes it back too: people rely on what they were told.',
    fix: 'keep to what was promised until the new version applies, and say the weaker promise only for what comes after it',
  }),
  'change/version-unchanged': warning({
    title: 'a material change comes with a new version',
    why: 'Who stored which version a person accepted cannot tell the two apart.',
    fix: 'give the new version another `policy.version`',
  }),
};

function error(words: CodeWords): CodeMeta {
  return { severity: 'error', ...words };
}

function warning(words: CodeWords): CodeMeta {
  return { severity: 'warning', ...words };
}
