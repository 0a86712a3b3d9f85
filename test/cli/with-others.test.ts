import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { withOthers } from '../../src/cli/with-others';

const texts = suite('cli › a text with others');
const changed = (text: string, others: Parameters<typeof withOthers>[1]): string | undefined => {
  const parts = withOthers(Buffer.from(text), others);
  return parts && Buffer.concat(parts).toString();
};

texts('has others in the place of some of its parts, in whatever order they are given', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '\n', 'é', '$&'), maxLength: 4 });
  const parts = fc.uniqueArray(fc.tuple(fc.nat(99), word, word), { selector: ([id]) => id, maxLength: 8 });
  fc.assert(
    fc.property(parts, fc.infiniteStream(fc.boolean()), (all, isOther) => {
      const before = all.map(([id, text]) => `<${id}>${text}</>`);
      const now = all.map(([id, text, other]) => (isOther.next().value ? `<${id}>${other}</>` : `<${id}>${text}</>`));
      const others = before.map((text, index) => [text, now[index] ?? ''] as const).toReversed();
      assert.is(changed(before.join(', '), others), now.join(', '));
    }),
  );
});

texts('is not made where a part stands in it twice, or not at all', () => {
  assert.is(changed('one, two, one', [['one', '1']]), undefined);
  assert.is(changed('aaa', [['aa', 'b']]), undefined);
  assert.is(changed('one, two', [['three', '3']]), undefined);
});

texts.run();
