import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findings, told } from '../linking';

const definitionUnused = suite('definitionUnused');

definitionUnused('tells a term that stands nowhere but in its own definition', () => {
  assert.equal(
    told(`
definitions:
  widget: {term: Widget, means: "a small thing; see {{definitions.widget}}", examples: [a widget on a page]}
  site: {term: Site, means: our website}
statements:
  a: {kind: fact, text: We call them midwidgets and opposites.}
`),
    [
      '2:3 warning core/definition-unused: the policy defines `Widget` and does not use it',
      '  help: remove the definition, use the term, or list the word that is used under `aka`',
      '3:3 warning core/definition-unused: the policy defines `Site` and does not use it',
      '  help: remove the definition, use the term, or list the word that is used under `aka`',
    ],
  );
});

definitionUnused('finds the term in texts, labels and headings, in the plural and under another name', () => {
  assert.equal(
    findings(`
outline: {voice: {you: Members}}
definitions:
  policy: {term: Policies}
  service: {term: Service(s), means: what we offer}
  account: {term: Account, means: what you sign up for}
  widget: {term: Widget, aka: [small thing], means: a thing}
  member: {term: Member, means: who has an Account}
  cookie: {term: "**Cookie**", means: a file}
  you: {term: You, means: the reader}
  information: {term: Personal Information, means: what is about you}
  mail: {term: E-mail address, means: an address}
statements:
  a: {kind: fact, text: There are small things.}
sections:
  - {id: cookies, heading: Cookies, show: [statements]}
`),
    [],
  );
});

definitionUnused('lets a term be that another fact names by its address, and one that is hidden', () => {
  assert.equal(
    findings(`
definitions:
  widget: {term: Widget, means: a thing}
  gadget: {term: Gadget, means: a thing}
  gizmo: {term: Gizmo, sameAs: trinket}
  trinket: {term: Trinket, means: a thing}
  bauble: {term: Bauble, hidden: true}
statements:
  a: {kind: fact, text: "We have a {{definitions.widget}}.", see: [definitions.gadget, definitions.gizmo]}
`),
    [],
  );
});

definitionUnused.run();
