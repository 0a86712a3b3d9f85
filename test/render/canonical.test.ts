import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { canonical } from '../../src/render/canonical';

const form = suite('canonical JSON');

form('writes the example of RFC 8785, section 3.2.2, as the RFC does', () => {
  const example = String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`;
  assert.is(
    canonical(JSON.parse(example)),
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

form('gives keys and texts that an engine treats as special no other form', () => {
  assert.is(
    canonical(JSON.parse('{"b": 1, "__proto__": [2], "B": {"10": 1, "9": 2}}')),
    '{"B":{"10":1,"9":2},"__proto__":[2],"b":1}',
  );
  assert.is(canonical(['\\ud800']), '["\\\\ud800"]');
  assert.throws(() => canonical({ '\ud800': 1 }), /half a surrogate pair/);
  assert.throws(() => canonical({ a: ['\ude00'] }), /half a surrogate pair/);
});

form('orders keys by UTF-16 code units, as in section 3.2.3', () => {
  const example = String.raw`{
    "\u20ac": "Euro Sign",
    "\r": "Carriage Return",
    "\ufb33": "Hebrew Letter Dalet With Dagesh",
    "1": "One",
    "\ud83d\ude00": "Emoji: Grinning Face",
    "\u0080": "Control",
    "\u00f6": "Latin Small Letter O With Diaeresis"
  }`;
  assert.equal(
    Object.values(JSON.parse(canonical(JSON.parse(example)))).sort(),
    Object.values(JSON.parse(example)).sort(),
  );
  assert.is(
    canonical(JSON.parse(example)),
    '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis",' +
      '"€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  );
});

form('writes the numbers of appendix B by their bits', () => {
  const samples: readonly (readonly [bits: string, text: string])[] = [
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ];
  const numberOf = (bits: string) => Buffer.from(bits, 'hex').readDoubleBE();
  assert.equal(
    samples.map(([bits]) => canonical(numberOf(bits))),
    samples.map(([, text]) => text),
  );
});

form('refuses what has no canonical form', () => {
  const refused = [Number.NaN, Number.POSITIVE_INFINITY, '\ud800', 'a\udead', undefined, 1n, () => 1, [undefined]];
  for (const value of [...refused, { a: undefined }, { '\udc00': 1 }]) {
    assert.throws(
      () => canonical(value),
      (error: unknown) => error instanceof RangeError && /has no canonical form$/.test(error.message),
    );
  }
  assert.is(canonical('\ud83d\ude00'), '"😀"');
});

form('knows no difference but that of content', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const again: unknown = JSON.parse(canonical(value));
      assert.equal(again, JSON.parse(JSON.stringify(value)));
      assert.is(canonical(again), canonical(value));
      assert.is(canonical(turned(value)), canonical(value));
    }),
    { numRuns: 200 },
  );
});

form.run();

/** The same with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, child]) => [key, turned(child)])
      .reverse(),
  );
}
