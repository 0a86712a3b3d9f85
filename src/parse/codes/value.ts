import { errors } from '../../core/code';

/** What is known of the codes about values: their quotes, their brackets, and what they begin with. */
export const valueCodes = errors({
  'yaml/bracket-mismatched': {
    title: 'every bracket is closed by its own kind',
    why: 'It would not be clear where the list or the map ends.',
    fix: 'close `[` with `]` and `{` with `}`',
    avoid: 'items: [email, name} # !',
    prefer: 'items: [email, name]',
  },
  'yaml/bracket-unclosed': {
    title: 'every bracket is closed',
    why: 'All that follows would be taken into the list or the map.',
    fix: 'close it, and indent the lines between; if it is text, put quotes around all of it',
    avoid: `
items: [email, name # !
title: Privacy Policy
`,
    prefer: `
items: [email, name]
title: Privacy Policy
`,
  },
  'yaml/bracket-unopened': {
    title: 'every bracket that closes has one that opens',
    why: 'It would not be clear where the list or the map begins.',
    fix: 'delete it, or put quotes around the text that it belongs to',
    avoid: 'items: [email]] # !',
    prefer: 'items: [email]',
  },
  'yaml/comma-missing': {
    title: 'items in brackets are separated by commas',
    why: 'Two items without a comma would be read as one, or not at all.',
    fix: 'separate the items by commas, or put quotes around a text that holds colons, commas or brackets',
    avoid: 'items: ["email" "name"] # !',
    prefer: 'items: ["email", "name"]',
  },
  'yaml/comma-superfluous': {
    title: 'an item stands before every comma in brackets',
    why: 'Perhaps an item was forgotten there.',
    fix: 'delete the comma, or write the item',
    avoid: 'items: [email, , name] # !',
    prefer: 'items: [email, name]',
  },
  'yaml/comment-unseparated': {
    title: 'a space stands before the `#` of every comment',
    why: 'Without it, the `#` may be meant as a part of the text.',
    fix: 'put a space before `#`; if it belongs to the text, put quotes around the whole text',
    avoid: 'title: "Privacy Policy"# !',
    prefer: 'title: "Privacy Policy" # as on our site',
  },
  'yaml/escape-unknown': {
    title: 'every backslash in double quotes begins an escape that YAML knows',
    why: 'In double quotes a backslash changes the character after it.',
    fix: 'write `\\\\` for a backslash, or use single quotes, in which nothing is escaped',
    avoid: 'folder: "C:\\data" # !',
    prefer: "folder: 'C:\\data'",
  },
  'yaml/number-not-finite': {
    title: 'every number can be written down',
    why: 'Words such as `.inf` and `.nan`, and numbers that are too large, cannot be printed.',
    fix: 'write a smaller number; if it is text, put quotes around it',
    avoid: 'label: .inf # !',
    prefer: 'label: ".inf"',
  },
  'yaml/placeholder-unquoted': {
    title: 'a text that begins with `{{` stands in quotes',
    why: 'Without quotes YAML reads the braces as a map, and the reference is lost.',
    fix: 'put quotes around the whole text',
    avoid: 'text: {{contacts.privacy}} answers you. # !',
    prefer: "text: '{{contacts.privacy}} answers you.'",
  },
  'yaml/quote-unclosed': {
    title: 'every quote is closed',
    why: 'All that follows would be taken into the text.',
    fix: 'close the text; where it takes several lines, indent each of them',
    avoid: `
title: "Privacy Policy # !
language: en
`,
    prefer: `
title: "Privacy Policy"
language: en
`,
  },
  'yaml/text-after-bracket': {
    title: 'nothing follows the bracket that closes a value',
    why: 'A list or a map ends with its bracket, and what follows would be lost.',
    fix: 'put quotes around the whole text if the brackets belong to it',
    avoid: 'label: [our] newsletter # !',
    prefer: "label: '[our] newsletter'",
  },
  'yaml/text-after-quote': {
    title: 'nothing follows the quote that closes a text',
    why: 'The text ends with its quote, and what follows would be lost. Often an apostrophe closes it too early.',
    fix: "inside single quotes write `''` for an apostrophe, or put double quotes around the text",
    avoid: "text: 'We don't sell data.' # !",
    prefer: "text: 'We don''t sell data.'",
  },
  'yaml/text-unquoted': {
    title: 'a text that begins with a character of YAML stands in quotes',
    why: 'YAML keeps characters such as `@`, `%`, `|` and the backtick at the start of a text for itself.',
    fix: 'put quotes around the text; a long text starts on the line after `|` or `>`',
    avoid: 'label: @acme # !',
    prefer: 'label: "@acme"',
  },
});
