import { errors } from '../../core/code';

/** What is known of the codes about keys, lines and their indentation. */
export const layoutCodes = errors({
  'yaml/colon-missing': {
    title: 'every key is followed by a colon',
    why: 'Without it, a line is neither a key nor a part of the text above it.',
    fix: 'write `key: value`; if it is text that goes on from the line above, indent it deeper than its key',
    avoid: `
title: Privacy Policy
language en # !
`,
    prefer: `
title: Privacy Policy
language: en
`,
  },
  'yaml/colon-unquoted': {
    title: 'a text with a colon and a space in it stands in quotes',
    why: 'The colon would start a second key on the line.',
    fix: 'put quotes around the whole text, or put the inner key on a line of its own, indented deeper',
    avoid: 'title: Privacy: our policy # !',
    prefer: "title: 'Privacy: our policy'",
  },
  'yaml/colon-unspaced': {
    title: 'a space follows the colon of every key',
    why: 'Without the space YAML takes key and value for one word.',
    fix: 'write `key: value`, with a space after the colon',
    avoid: `
title: Privacy Policy
language:en # !
`,
    prefer: `
title: Privacy Policy
language: en
`,
  },
  'yaml/indentation-wrong': {
    title: 'the keys of one map start at one column, and texts deeper than their key',
    why: 'The indentation alone says what belongs to what.',
    fix: 'start the keys of one map at the same column, and indent the lines of a text deeper than its key',
    avoid: `
policy:
  title: Privacy Policy
   language: en # !
`,
    prefer: `
policy:
  title: Privacy Policy
  language: en
`,
  },
  'yaml/key-duplicate': {
    title: 'no map has a key twice',
    why: 'It would not be clear which of the two counts, and what the other says would be lost.',
    fix: 'keep one of the two, or merge them',
    avoid: `
title: Privacy Policy
title: Privacy Notice # !
`,
    prefer: 'title: Privacy Policy',
  },
  'yaml/key-misplaced': {
    title: 'the first key stands on a line of its own',
    why: 'On the line of `---` YAML does not look for keys.',
    fix: 'put the key on the next line',
    avoid: '--- title: Privacy Policy # !',
    prefer: `
---
title: Privacy Policy
`,
  },
  'yaml/key-missing': {
    title: 'a key stands before every colon',
    why: 'A value without a key says nothing of what it is about.',
    fix: 'write `key: value`; if it is text that starts with a colon, put quotes around it',
    avoid: ': Privacy Policy # !',
    prefer: 'title: Privacy Policy',
  },
  'yaml/key-multiline': {
    title: 'a key and its colon stand on one line',
    why: 'A text of several lines is taken for a key where a colon follows it.',
    fix: 'put the key on one line, or put quotes around a text with a colon',
    avoid: `
"privacy # !
  title": Privacy Policy
`,
    prefer: '"privacy title": Privacy Policy',
  },
  'yaml/key-not-text': {
    title: 'every key is text',
    why: 'YAML reads some words as numbers, as true or false, or as nothing, and brackets as lists and maps.',
    fix: 'put quotes around the key',
    avoid: '2026: our first policy # !',
    prefer: '"2026": our first policy',
  },
  'yaml/key-too-long': {
    title: 'a key has at most 1024 characters',
    why: 'YAML looks no further for a colon. So long a key is a text that has a colon in it.',
    fix: 'shorten the key; if it is text, put quotes around all of it',
  },
  'yaml/list-misplaced': {
    title: 'a list starts below its key, and all its dashes at one column',
    why: 'A dash in another place is read as part of the text before it, or belongs to nothing.',
    fix: 'put each `-` on a line of its own, indented like the others; if it is text, put quotes around all of it',
    avoid: 'items: - email # !',
    prefer: `
items:
  - email
`,
  },
  'yaml/tab-indentation': {
    title: 'lines are indented with spaces',
    why: 'Editors show a tab in different widths, so YAML does not take it.',
    fix: 'indent with spaces, two for each level',
    avoid: 'policy:\n\ttitle: Privacy Policy # !',
    prefer: 'policy:\n  title: Privacy Policy',
  },
  'yaml/text-misplaced': {
    title: 'every line belongs to what stands above it',
    why: 'A file is one map of keys and values; a line outside of it would be lost.',
    fix: 'check its indentation',
    avoid: `
- email
title: Privacy Policy # !
`,
    prefer: `
items:
  - email
title: Privacy Policy
`,
  },
});
