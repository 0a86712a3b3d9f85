import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { factsToLeaveOut, withoutFact } from '../../../bench/corpus/leave-out';

const leaveOut = suite('facts to leave out');

const text = `policy:
  title: Acme
categories:
  mail: { label: mail }
  logs: { label: logs }
collection:
  form: { data: [mail] }
  server:
    data: [logs, mail]
    # of the server
    action: receive
statements:
  first: { text: All of it }
  last: { text: None of it }
sections:
  - id: all
    show:
      - [collection.form, collection.server.data]
      - statements.first
      - statements.last
`;

leaveOut('are those that the outline alone names', () => {
  assert.equal(factsToLeaveOut(text), [
    { group: 'collection', id: 'form' },
    { group: 'statements', id: 'first' },
    { group: 'statements', id: 'last' },
  ]);
});

leaveOut('take their lines and their addresses along', () => {
  const left = withoutFact(text, { group: 'collection', id: 'form' });
  assert.is(left, text.replace('  form: { data: [mail] }\n', '').replace('collection.form, ', ''));
  const shorter = withoutFact(text, { group: 'statements', id: 'last' });
  assert.is(shorter, text.replace('  last: { text: None of it }\n', '').replace('      - statements.last\n', ''));
});

leaveOut('stay where a fact would be told nowhere without them', () => {
  assert.is(withoutFact(text, { group: 'collection', id: 'server' }), undefined);
});

leaveOut('stay where they are the last of their kind', () => {
  const one = withoutFact(text, { group: 'statements', id: 'last' }) ?? '';
  assert.is(withoutFact(one, { group: 'statements', id: 'first' }), undefined);
});

leaveOut.run();
