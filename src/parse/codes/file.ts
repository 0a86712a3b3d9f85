import { errors } from '../../core/code';

/** What is known of the codes about a file as a whole, and about what YAML has and a policy may not use. */
export const fileCodes = errors({
  'yaml/alias-forbidden': {
    title: 'no value is a copy of another by an alias',
    why: 'A policy is read by people: each place says itself what holds there. A text in bold that begins with `*` is read as an alias too.',
    fix: 'write the value out, or put quotes around a text that starts with `*`',
    avoid: 'title: **Privacy** Policy # !',
    prefer: "title: '**Privacy** Policy'",
  },
  'yaml/anchor-forbidden': {
    title: 'no value has an anchor for others to copy',
    why: 'A policy is read by people: each place says itself what holds there.',
    fix: 'write the value out at each place, or put quotes around a text that starts with `&`',
    avoid: 'label: &cookies our cookies # !',
    prefer: 'label: our cookies',
  },
  'yaml/character-forbidden': {
    title: 'every character of the file can be seen',
    why: 'Control characters, and those that turn the direction of text, let a line say something else than what is read.',
    fix: 'delete the character, which most editors do not show, or its escape',
    avoid: 'title: "Privacy\\u202e Policy" # !',
    prefer: 'title: "Privacy Policy"',
  },
  'yaml/conflict-marker': {
    title: 'no merge conflict is left in the file',
    why: 'Two versions of a sentence stand there, and one of them was to go.',
    fix: 'choose one of the two versions, and delete the lines with the markers',
    avoid: `
<<<<<<< ours
title: Privacy Policy
=======
title: Privacy Notice
>>>>>>> theirs
`,
    prefer: 'title: Privacy Policy',
  },
  'yaml/directive-forbidden': {
    title: 'no line tells how the file is to be read',
    why: 'A policy is always read as YAML 1.2. In 1.1 a `no` is not text but false.',
    fix: 'delete the line that starts with `%`',
    avoid: `
%YAML 1.1 # !
---
title: Privacy Policy
`,
    prefer: 'title: Privacy Policy',
  },
  'yaml/document-second': {
    title: 'a file holds one document',
    why: 'What stands after the second `---` would be another policy, or none.',
    fix: 'delete the `---` or `...` between the two, or move the second into a file of its own',
    avoid: `
title: Privacy Policy
--- # !
language: en
`,
    prefer: `
title: Privacy Policy
language: en
`,
  },
  'yaml/encoding-invalid': {
    title: 'the file is written in UTF-8',
    why: 'In another encoding letters with accents, and quotation marks, would be printed as others.',
    fix: 'save the file as UTF-8 in the editor',
  },
  'yaml/file-empty': {
    title: 'the file says something',
    why: 'A file of comments, or of nothing, is seldom meant to be a part of a policy.',
    fix: 'write keys and values: `key: value`',
    avoid: '# The title follows.',
    prefer: 'title: Privacy Policy',
  },
  'yaml/file-too-large': {
    title: 'the file has a size that can be read',
    why: 'It is some sixty times as long as a long policy, so it is something else, or made to keep a machine busy.',
    fix: 'split the policy with `include`, if all of it is meant',
  },
  'yaml/findings-too-many': {
    title: 'the file has few enough problems to list them all',
    why: 'After so many, most follow from those before.',
    fix: 'mend those above first',
  },
  'yaml/merge-key-forbidden': {
    title: 'no map takes in the keys of another',
    why: 'A policy is read by people: each place says itself what holds there.',
    fix: 'write out the keys that are meant to be merged',
    avoid: `
account:
  <<: common # !
`,
    prefer: `
account:
  label: account details
`,
  },
  'yaml/nesting-too-deep': {
    title: 'maps and lists are nested as deep as a policy needs',
    why: 'A policy needs about ten levels. More come from brackets or dashes that are not meant, or are made to keep a machine busy.',
    fix: 'look for brackets or dashes that are not meant',
  },
  'yaml/root-not-map': {
    title: 'a file holds keys and values',
    why: 'A list, or a text alone, does not say what it is about.',
    fix: 'start each part with a key: `key: value`',
    avoid: '- Privacy Policy # !',
    prefer: 'title: Privacy Policy',
  },
  'yaml/syntax-invalid': {
    title: 'the file is YAML',
    why: 'What cannot be read as YAML says nothing.',
    fix: 'check the indentation, the quotes and the colons of this line and of the line above',
  },
  'yaml/tag-forbidden': {
    title: 'no value has a tag that says what it is',
    why: 'The schema says what each value is. A text that begins with `!` is read as a tag too.',
    fix: 'delete the tag, or put quotes around a text that starts with `!`',
    avoid: 'year: !!str 2026 # !',
    prefer: 'year: "2026"',
  },
});
