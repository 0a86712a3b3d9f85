import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Diagnostic, placeOf, type Severity } from '../../src/core/diagnostic';
import { asData } from '../../src/model/facts';
import { inlineWaivers } from '../../src/model/inline-waivers';
import { type Judged, type Waivable, waive, withoutErrors } from '../../src/model/waive';
import { unknownWaivers } from '../../src/model/waiver-unknown';
import { parse } from '../../src/parse/parse';

const waiving = suite('waive');

/** Two facts on lines 1 and 2, which `found` finds something about. */
const facts = 'a: 1\nb: 2\n';
const anyWaivable: Waivable = new Map([
  ['law/one', true],
  ['law/two', true],
]);

waiving('tells what is waived, why, by what and where', () => {
  const text = `# policyc-disable-next-line law/one -- the first\na: 1\nb: 2\nwaivers:\n  - {rule: law/two, fact: b, reason: the second, expires: 2027-01-31}\n`;
  const { kept, waived } = judge(text, [finding('law/one', 'a'), finding('law/two', 'a'), finding('law/two', 'b')]);
  assert.equal(kept.map(line), ['2:4 law/two about a']);
  assert.equal(
    waived.map(({ diagnostic, span, ...rest }) => ({ ...rest, of: line(diagnostic), at: placeOf(span) })),
    [
      { reason: 'the first', by: 'comment', of: '2:4 law/one about a', at: 'p:1:29' },
      { reason: 'the second', expires: '2027-01-31', by: 'waiver', of: '3:4 law/two about b', at: 'p:5:12' },
    ],
  );
});

waiving('takes the closest of several waivers for the reason, and calls none of them unused', () => {
  const listed = `waivers:\n  - {rule: law/one, reason: everywhere}\n  - {rule: law/one, fact: b, reason: of a fact}\n`;
  const comment = '# policyc-disable-next-line law/one -- of a line\n';
  const found = [finding('law/one', 'b')];
  const reasons = (text: string) => {
    const { kept, waived } = judge(text, found);
    assert.equal(kept, []);
    return waived.map(({ reason }) => reason);
  };
  assert.equal(reasons(`a: 1\n${comment}${comment}b: 2\n${listed}`), ['of a line']);
  assert.equal(reasons(`a: 1\nb: 2\n${listed}`), ['of a fact']);
});

waiving('waives errors only where that is allowed', () => {
  const error = [finding('law/one', 'a', 'error')];
  for (const text of [
    `# policyc-disable-next-line law/one -- x\n${facts}`,
    `${facts}waivers: [{rule: law/one, reason: x}]\n`,
  ]) {
    assert.equal(judge(text, error).kept, []);
    assert.is(judge(text, error).waived.length, 1);
    const strict = judge(text, error, { codes: withoutErrors({ 'law/one': { severity: 'error' } }) });
    assert.equal(strict.kept.map(({ code }) => code).sort(), ['core/waiver-forbidden', 'law/one']);
    assert.equal(strict.waived, []);
  }
});

waiving('lets a comment waive nothing but its rule on its line of its file', () => {
  const comment = '# policyc-disable-next-line law/one -- x\n';
  const found = [finding('law/one', 'a'), finding('law/one', 'b'), finding('law/two', 'b')];
  assert.equal(judge(`a: 1\n\n${comment}\n# and\nb: 2\n`, found).kept.map(line), [
    '1:4 law/one about a',
    '6:4 law/two about b',
  ]);
  const elsewhere = { source: { path: 'q', text: facts }, start: 0, end: 1 };
  const { kept } = judge(`${comment}${facts}`, [
    () => ({ code: 'law/one', severity: 'info', message: '', span: elsewhere }),
  ]);
  assert.equal(kept.map(line), [
    '1:1 law/one ',
    '1:29 core/waiver-unused the waiver of `law/one` waives nothing: line 2 does not draw it',
  ]);
});

waiving('tells comments that waive nothing, and that no line follows', () => {
  const text = `${facts}# policyc-disable-next-line law/one, law/two -- x\n`;
  assert.equal(judge(text, []).kept.map(line), [
    '3:29 core/waiver-unused the waiver of `law/one` waives nothing: no line follows it',
    '3:38 core/waiver-unused the waiver of `law/two` waives nothing: no line follows it',
  ]);
  assert.equal(judge(text, [], { isWhole: false }).kept, []);
  assert.equal(judge(text, [], { codes: new Map([['law/other', true]]) }).kept, [], 'left to other phases');
  const waived = `# policyc-disable-next-line core/waiver-unused -- shared\nwaivers: [{rule: law/one, reason: x}]\n`;
  assert.equal(judge(waived, []).kept, []);
});

waiving('does nothing for a comment without a reason', () => {
  const text = `# policyc-disable-next-line law/one\n${facts}`;
  assert.equal(judge(text, [finding('law/one', 'a')]).kept.map(line), ['2:4 law/one about a']);
});

waiving('lets a waiver act to the end of its last day, and tells since when it does not', () => {
  const text = `${facts}waivers:\n  - {rule: law/one, fact: a, reason: x, expires: 2026-06-30}\n`;
  const on = (asOf: string | undefined) => judge(text, [finding('law/one', 'a')], { asOf }).kept.map(line);
  assert.equal(on(undefined), []);
  assert.equal(on('2026-06-29'), []);
  assert.equal(on('2026-06-30'), []);
  assert.equal(on('2026-07-01'), [
    '1:4 law/one about a',
    '4:50 core/waiver-expired the waiver of `law/one` about `a` held until `2026-06-30` and waives nothing any more',
  ]);
  assert.equal(
    judge(text, [], { asOf: '2026-07-01' }).kept.map(({ code }) => code),
    ['core/waiver-expired'],
  );
  const renewed = `${text}  - {rule: law/one, fact: a, reason: y, expires: 2027-06-30}\n`;
  const { kept, waived } = judge(renewed, [finding('law/one', 'a')], { asOf: '2026-07-01' });
  assert.equal(
    kept.map(({ code }) => code),
    ['core/waiver-expired'],
  );
  assert.equal(
    waived.map(({ reason }) => reason),
    ['y'],
  );
});

waiving('tells rules that nobody knows, once for each place, and offers those that were meant', () => {
  const text = `
# policyc-disable-next-line law/won, two -- x
# policyc-disable-next-line law/won, the rule does not fit
# policyc-disable-next-line ${'z'.repeat(200)} -- x
# policyc-disable-next-line schema/key-unknown -- x
a: 1
`;
  assert.equal(unknown(text), [
    '2:29 no finding is called `law/won` = did you mean `law/one`?',
    '2:38 no finding is called `two` = did you mean `law/two`?',
    '3:29 no finding is called `law/won` = did you mean `law/one`?',
    `4:29 no finding is called \`${'z'.repeat(80)}…\` = write the code that stands in brackets before the finding`,
    '5:29 `schema/key-unknown` is an error and cannot be waived = remove the waiver, and mend what it is for',
  ]);
});

waiving('takes thousands of comments and findings in its stride', () => {
  const count = 10_000;
  const comments = Array.from(
    { length: count },
    (_, index) => `# policyc-disable-next-line law/one, law/x${index} -- x\n`,
  );
  const text = `${comments.join('')}${facts}`;
  const found = Array.from({ length: count }, () => finding('law/one', 'a'));
  const started = performance.now();
  assert.is(judge(text, found).waived.length, count);
  assert.is(unknown(text).length, count);
  assert.ok(performance.now() - started < 5000, 'not every comment is compared with every finding');
});

waiving.run();

type Finder = (spanOf: (key: string) => Diagnostic['span']) => Diagnostic;

function finding(code: string, fact: string, severity: Severity = 'warning'): Finder {
  return (spanOf) => ({ code, severity, message: `about ${fact}`, fact, span: spanOf(fact) });
}

interface Given {
  readonly codes?: Waivable;
  readonly asOf?: string | undefined;
  readonly isWhole?: boolean;
}

function judge(
  text: string,
  found: readonly Finder[],
  { codes = anyWaivable, asOf, isWhole = true }: Given = {},
): Judged {
  const policy = read(text);
  const diagnostics = found.map((find) => find((key) => policy.spanOf([key])));
  return waive(diagnostics, { ...policy, asOf, isWhole, isKnown: () => true }, codes);
}

function unknown(text: string): readonly string[] {
  const found = unknownWaivers(read(text), () => [...anyWaivable.keys()]);
  return found.map(({ message, help, span }) => `${placeOf(span).slice(2)} ${message} = ${help}`);
}

function read(text: string) {
  const { document, diagnostics } = parse({ path: 'p', text });
  assert.equal(diagnostics, []);
  assert.ok(document);
  const inline = inlineWaivers(document.comments);
  return { waivers: asData(document.data).waivers, inlineWaivers: inline.waivers, spanOf: document.spanOf };
}

function line({ code, message, span }: Diagnostic): string {
  return `${placeOf(span).slice(2)} ${code} ${message}`;
}
