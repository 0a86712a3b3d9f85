import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findings, told } from '../linking';

const referenceInProse = suite('referenceInProse');

referenceInProse('points at the reference inside the sentence', () => {
  assert.equal(
    told(`
statements:
  help:
    kind: advice
    text: Write to {{contacts.privcy}}, or see {{sections.contact | number}}.
sections:
  - {id: contacts, heading: 'Contact {{nobody}} us', show: [contacts, statements]}
`),
    [
      '4:20 error core/reference-dangling: no contact is called `privcy`',
      '  help: did you mean `contacts.privacy`?',
      '4:48 error core/reference-dangling: no section is called `contact`',
      '  help: did you mean `sections.contacts`?',
      '6:38 error core/reference-dangling: nothing is called `nobody`',
      '  help: write a key and an id with a dot between, such as `contacts.privacy`',
    ],
  );
});

referenceInProse('finds it in quotes, in folded text, and the second of two alike', () => {
  assert.equal(
    findings(`
statements:
  quoted: {kind: fact, text: "One “{{a.b}}” and {{a.b}}."}
  folded:
    kind: fact
    text: >
      Over two lines
      goes {{ c.d }}.
`),
    [
      '2:36 error core/reference-dangling: nothing is called `a.b`',
      '2:49 error core/reference-dangling: nothing is called `a.b`',
      '7:12 error core/reference-dangling: nothing is called `c.d`',
    ],
  );
});

referenceInProse('points at the whole scalar where the text is written with escapes', () => {
  assert.equal(
    findings(`
statements:
  escaped: {kind: fact, text: "\\x7B\\x7Ba.b}}."}
`),
    ['2:31 error core/reference-dangling: nothing is called `a.b`'],
  );
});

referenceInProse('reads leads, headings of the contents, intros, titles and the voice', () => {
  assert.equal(
    findings(`
policy:
  title: Policy of {{controllers.acme}}
outline:
  contents: {heading: "Contents {{x}}"}
  voice: {policy: "this {{y}}"}
sections:
  - id: rights
    heading: Rights
    intro: See {{z}}.
    show: [{show: rights, lead: "You can {{w}}"}]
`).map((line) => line.replace(/ error.*called/, '')),
    ['2:20 `acme`', '4:33 `x`', '5:25 `y`', '9:16 `z`', '10:42 `w`'],
  );
});

referenceInProse('tells braces that are not closed, empty ones and unknown forms', () => {
  assert.equal(
    told(`
statements:
  open: {kind: fact, text: "See {{contacts.privacy."}
  empty: {kind: fact, text: "See {{ }}."}
  three: {kind: fact, text: "See {{{contacts.privacy}}}."}
  form: {kind: fact, text: "See {{contacts.privacy | nmber}} and {{contacts.privacy | }}."}
`),
    [
      '2:33 error core/reference-malformed: a reference opens with `{{` and is not closed',
      '  help: write `{{contacts.privacy}}` for a reference, or `\\{{` for braces that are to be printed',
      '3:34 error core/reference-malformed: a reference names nothing',
      '  help: name a fact or a section between the braces, such as `{{contacts.privacy}}`',
      '4:34 error core/reference-malformed: a reference opens with `{{` and is not closed',
      '  help: write `{{contacts.privacy}}` for a reference, or `\\{{` for braces that are to be printed',
      '5:33 error core/reference-malformed: no form of a reference is called `nmber`',
      '  help: did you mean `number`?',
      '5:66 error core/reference-malformed: no form of a reference is called ``',
      '  help: there are `section`, `paragraph`, `title`, `number`, `number-and-title` and `position`',
    ],
  );
});

referenceInProse('lets pass what leads somewhere, what is escaped, code, and names that are printed as written', () => {
  assert.equal(
    findings(`
policy:
  title: Privacy Policy
  version: "{{1}}"
definitions:
  account: {term: Account, means: what you sign up for}
statements:
  a:
    kind: fact
    text: See {{contacts.privacy}}, {{ sections.rights | number-and-title }}, {{definitions.account}}, {{policy.title}}.
  b: {kind: fact, text: 'We print \\{{ and \`{{code}}\`, and **{{controllers.main}}** in bold.'}
sections:
  - {id: rights, heading: Rights, show: [rights]}
`),
    [],
  );
});

referenceInProse.run();
