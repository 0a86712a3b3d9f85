import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { packDiagnostic, unpackDiagnostic } from '../../src/cli/excerpt';
import { type Diagnostic, placeOf } from '../../src/core/diagnostic';
import { frame } from '../../src/report/frame';
import pretty from '../../src/report/reporters/pretty';

const excerpt = suite('cli › excerpts');

excerpt('of a source make every report say what it says of the whole', () => {
  const line = fc.constantFrom('', 'a: b', '  long word here', '\t- é 漢字 \u{1f600}', 'x'.repeat(300));
  const end = fc.constantFrom('\n', '\r\n', '\r');
  const text = fc
    .array(fc.tuple(line, end), { maxLength: 12 })
    .map((lines) => lines.map(([words, ending]) => words + ending).join(''));
  fc.assert(
    fc.property(text, fc.nat(400), fc.nat(60), fc.nat(400), (whole, at, length, other) => {
      const source = { path: 'acme/policy.yaml', text: whole };
      const start = Math.min(at, whole.length);
      const span = { source, start, end: Math.min(start + length, whole.length) };
      const place = Math.min(other, whole.length);
      const related = [{ message: 'here', span: { source, start: place, end: place } }];
      const found: Diagnostic = { code: 'a/b', severity: 'warning', message: 'no', help: 'do', span, related };
      const packed = JSON.parse(JSON.stringify(packDiagnostic(found)));
      const again = unpackDiagnostic(packed);
      assert.equal(frame(again.span), frame(found.span));
      assert.is(placeOf(again.span), placeOf(found.span));
      assert.is(pretty.report([again], { color: true }), pretty.report([found], { color: true }));
      assert.is(again.span.end, found.span.end);
    }),
    { numRuns: 500 },
  );
});

excerpt.run();
