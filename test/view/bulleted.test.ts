import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sectionsOf, viewed } from './viewed';

/** The blocks of the first section of an example. */
const blocks = (section: string) =>
  sectionsOf(
    viewed(`
contacts:
  privacy: { name: Privacy Office, email: [privacy@acme.example] }
rights:
  access: { kind: access }
choices:
  stop: { kind: unsubscribe, to: unsubscribe from our newsletter, how: [{ via: privacy }], help: see the link in each of them }
sections:
  - ${section}
  - { id: rest, heading: Rest, show: [collection, rights, contacts] }
`).view.sections,
  )[0]?.blocks ?? [];

const bullets = suite('view: the paragraphs of a section as a list');

bullets('facts of several kinds are the items of one list after the introduction', () => {
  const told = blocks(
    '{ id: ways, heading: Ways, paragraphs: bullets, intro: "You have these ways:", show: [rights.access, [choices.stop, contacts.privacy]] }',
  );
  assert.equal(
    told.map(({ markdown }) => markdown),
    [
      'You have these ways:',
      '- You have the right to access the personal information held about you.\n' +
        '- You can unsubscribe from our newsletter by e-mailing Privacy Office at ' +
        '[privacy@acme.example](mailto:privacy@acme.example). See the link in each of them. You can contact ' +
        'Privacy Office by e-mail at [privacy@acme.example](mailto:privacy@acme.example).',
    ],
  );
  assert.equal(told[1]?.facts, ['rights.access', 'choices.stop', 'contacts.privacy']);
  assert.is(told[1]?.anchor, 'rights.access');
  assert.equal(told[1]?.alsoAnchors, ['choices.stop', 'contacts.privacy']);
  assert.ok(told.every(({ number }) => number === undefined));
});

bullets('a single paragraph is no list', () => {
  assert.equal(
    blocks('{ id: ways, heading: Ways, paragraphs: bullets, show: [rights.access] }').map(({ markdown }) => markdown),
    ['You have the right to access the personal information held about you.'],
  );
});

bullets.run();
