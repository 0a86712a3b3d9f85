import type { CodeMeta, Codes, CodeWords } from '../core/code';

/** The code of a waiver that waives nothing: it can be waived itself, where policies share their waivers. */
export const unused = 'core/waiver-unused';

/** The codes that waivers are checked against, beside those of the phase, and what is known of each. */
export const waiverCodes: Codes = {
  'core/waiver-expired': warning({
    title: 'every waiver with a last day is still in force',
    why: 'A last day says that somebody meant to come back to it. The finding is told again since.',
    fix: 'mend what it was for, and remove it; or give it a later day',
    avoid: `
definitions:
  widget: {term: Widget, means: a small program on the page of another}
statements:
  widgets: {kind: fact, text: A Widget sets no cookies.}
waivers:
  - rule: core/definition-unused
    reason: partners use the word
    expires: 2020-01-01 # !
`,
    prefer: `
definitions:
  widget: {term: Widget, means: a small program on the page of another}
statements:
  widgets: {kind: fact, text: A Widget sets no cookies.}
`,
  }),
  'core/waiver-forbidden': {
    severity: 'error',
    title: 'nothing is waived that has to be mended',
    why: 'With an error no page can be made that says what the author means. A waiver would hide it and change nothing.',
    fix: 'remove the waiver, and mend what it is for',
    avoid: `
waivers:
  - rule: core/reference-dangling # !
    reason: we know of it
`,
    prefer: `
collection:
  signup: {data: [account]}
`,
  },
  'core/waiver-misplaced': warning({
    title: 'a comment that waives has a line of its own',
    why: 'Behind other words it is not seen which line it is about, so it waives nothing.',
    fix: 'put the comment above the line whose findings it waives',
    avoid: `
contacts: # policyc-disable-next-line core/definition-unused -- partners use the word
  privacy: {email: [privacy@example.com]}
`,
    prefer: `
definitions:
  # policyc-disable-next-line core/definition-unused -- partners use the word
  widget: {term: Widget, means: a small program on the page of another}
`,
  }),
  'core/waiver-misspelt': warning({
    title: 'a comment that waives is spelled as it has to be',
    why: 'A comment that only looks like a waiver waives nothing, and its author takes it for one.',
    fix: 'write it as `# policyc-disable-next-line <rule> -- <reason>`',
    avoid: `
# policyc-disable-nextline core/definition-unused -- partners use the word
contacts:
  privacy: {email: [privacy@example.com]}
`,
    prefer: `
definitions:
  # policyc-disable-next-line core/definition-unused -- partners use the word
  widget: {term: Widget, means: a small program on the page of another}
`,
  }),
  'core/waiver-reasonless': warning({
    title: 'every waiver says why',
    why: 'Who finds the waiver in a year has to know whether it still holds. The manifest prints the reason.',
    fix: 'say why behind two hyphens: `# policyc-disable-next-line <rule> -- <reason>`',
    avoid: `
# policyc-disable-next-line core/fact-repeated
contacts:
  privacy: {email: [privacy@example.com]}
`,
    prefer: `
definitions:
  # policyc-disable-next-line core/definition-unused -- partners use the word
  widget: {term: Widget, means: a small program on the page of another}
`,
  }),
  'core/waiver-ruleless': warning({
    title: 'every waiver names its rule',
    why: 'A waiver of everything would hide what nobody has looked at yet, so it waives nothing.',
    fix: 'name the code that stands in brackets before the finding',
    avoid: `
# policyc-disable-next-line -- we know of it
contacts:
  privacy: {email: [privacy@example.com]}
`,
    prefer: `
definitions:
  # policyc-disable-next-line core/definition-unused -- partners use the word
  widget: {term: Widget, means: a small program on the page of another}
`,
  }),
  'core/waiver-unknown': warning({
    title: 'every waiver names a rule that there is',
    why: 'A misspelt code waives nothing, and its author takes the finding for waived.',
    fix: 'write the code that stands in brackets before the finding; `policyc rules` lists them all',
    avoid: `
definitions:
  widget: {term: Widget, means: a small program on the page of another}
waivers:
  - {rule: core/definition-unused, reason: partners use the word}
  - {rule: core/definitions-unused, reason: partners use the word} # !
`,
    prefer: `
definitions:
  widget: {term: Widget, means: a small program on the page of another}
waivers:
  - {rule: core/definition-unused, reason: partners use the word}
`,
  }),
  [unused]: warning({
    title: 'every waiver waives something',
    why: 'A waiver that is left over would hide the finding if it ever came back.',
    fix: 'remove it',
    avoid: `
waivers:
  - {rule: core/definition-unused, reason: partners use the word} # !
`,
    prefer: `
definitions:
  widget: {term: Widget, means: a small program on the page of another}
waivers:
  - {rule: core/definition-unused, reason: partners use the word}
`,
  }),
};

function warning(words: CodeWords): CodeMeta {
  return { severity: 'warning', ...words };
}
