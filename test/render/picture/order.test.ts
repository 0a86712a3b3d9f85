import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { crossings, orderColumns } from '../../../src/render/picture/order';
import { stack } from '../../../src/render/picture/stack';

const order = suite('the order of a drawing');

order('uncrosses lines that need not cross', () => {
  const columns = [
    ['a', 'b', 'c'],
    ['x', 'y', 'z'],
    ['1', '2', '3'],
  ];
  const links = [
    ['a', 'z'],
    ['b', 'y'],
    ['c', 'x'],
    ['x', '1'],
    ['y', '3'],
    ['z', '2'],
  ] as const;
  assert.is(crossings(columns, links), 4);
  assert.is(crossings(orderColumns({ columns, links }), links), 0);
});

order('keeps every node, and an order without crossings as it is', () => {
  const columns = [['a', 'b'], ['x', 'y'], ['1']];
  assert.equal(
    orderColumns({
      columns,
      links: [
        ['a', 'x'],
        ['b', 'y'],
      ],
    }),
    columns,
  );
});

order('never makes more crossings than there were', () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  for (let round = 0; round < 100; round++) {
    const columns = ['d', 'p', 'r'].map((column) =>
      Array.from({ length: 2 + random(7) }, (_, index) => `${column}${index}`),
    );
    const links = Array.from({ length: random(20) }, () => {
      const at = random(2);
      const pick = (column: readonly string[] = []) => column[random(column.length)] ?? '';
      return [pick(columns[at]), pick(columns[at + 1])] as const;
    });
    const ordered = orderColumns({ columns, links });
    assert.ok(crossings(ordered, links) <= crossings(columns, links));
    assert.equal(
      ordered.map((column) => [...column].sort()),
      columns.map((column) => [...column].sort()),
    );
  }
});

order('puts things where they want to be, and side by side where they want the same place', () => {
  assert.equal(
    stack(
      [
        { height: 10, middle: 5 },
        { height: 10, middle: 100 },
      ],
      4,
    ),
    [0, 95],
  );
  assert.equal(
    stack(
      [
        { height: 10, middle: 50 },
        { height: 10, middle: 50 },
      ],
      4,
    ),
    [38, 52],
  );
});

order.run();
