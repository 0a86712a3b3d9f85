import * as fc from 'fast-check';

/** A value with the way it is to be written. */
type Form =
  | { readonly form: 'text'; readonly text: string; readonly lead: string }
  | { readonly form: 'block'; readonly header: string; readonly lines: readonly string[]; readonly step: number }
  | { readonly form: 'list'; readonly items: readonly Form[]; readonly step: number; readonly gap: string }
  | {
      readonly form: 'map';
      readonly pairs: readonly (readonly [string, Form])[];
      readonly step: number;
      readonly gap: string;
    };

const words = fc.constantFrom(
  ...[
    'x',
    'x y',
    'a long text',
    "it's",
    'x:y',
    'x#y',
    '-x',
    '?x',
    ':x',
    'http://x.example/?a=b#c',
    '1',
    '-0',
    '1.50',
    '007',
  ],
  ...[
    '1e3',
    '.5',
    '5.',
    '+1',
    'true',
    'False',
    'null',
    '~',
    'Null',
    'nul',
    'é😀',
    'x\u00a0',
    '{x',
    '[x',
    'x]',
    'x, y',
    '12-3',
  ],
  ...[
    '0x1f',
    '0o7',
    '.inf',
    '--- x',
    'x  y',
    '- x',
    '<<',
    '=',
    'constructor',
    '',
    '%x',
    '1_000',
    '2020-01-01',
    'x\u2028y',
  ],
);
const lines = fc.array(
  fc.oneof({ weight: 4, arbitrary: words }, fc.constantFrom('', '  ', ' x', '   x y', '# x', 'x: y', 'x ')),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const breaks = fc.constantFrom('\n', '\n ', '\n  ', '\n   ', '\n      ', '\n\n  ', '\n \n\n   ', ' \n    ');
const escapes = fc.constantFrom(
  '\\n',
  '\\"',
  '\\\\',
  '\\t',
  '\\u0041',
  '\\x41',
  '\\/',
  '\\u202e',
  '\\ud83d\\ude00',
  '\\_',
  '\\e',
  '\\q',
  "'",
  "''",
);

/** Texts and brackets, which may run over several lines. */
const inline = fc.letrec<{ readonly text: string; readonly value: string }>((tie) => {
  const broken = fc.array(words, { minLength: 1, maxLength: 3 }).chain((all) => breaks.map((end) => all.join(end)));
  const between = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('', ' ') },
    breaks,
    fc.constantFrom(' # n\n   ', ' # n\n'),
  );
  const pair = fc.tuple(
    fc.constantFrom('a', 'b', 'c', '"d"', "'e'", 'a b'),
    fc.constantFrom(': ', ' : ', ':  ', ':', ':\n  '),
    tie('value'),
  );
  const joined = (items: fc.Arbitrary<string>, open: string, close: string) =>
    fc
      .tuple(fc.array(items, { maxLength: 3 }), between, between, fc.constantFrom('', '', '', ','))
      .map(([all, before, after, last]) => `${open}${before}${all.join(`${after},${before}`)}${last}${after}${close}`);
  return {
    text: fc.oneof(
      { weight: 5, arbitrary: words },
      broken,
      fc.tuple(broken, escapes).map(([text, coded]) => `"${text.replaceAll('"', '')}${coded}"`),
      broken.map((text) => `"${text.replaceAll('"', '')}"`),
      broken.map((text) => `'${text.replaceAll("'", "''")}'`),
    ),
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tie('text'),
      joined(tie('value'), '[', ']'),
      joined(
        pair.map((parts) => parts.join('')),
        '{',
        '}',
      ),
    ),
  };
}).value;

const steps = fc.constantFrom(1, 2, 2, 2, 3, 4);
const gaps = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  fc.constantFrom(' # n', ' ', ' #', '\n', '\n# n', '\n   # n', ' # n\n  \n', '#n', '\n#\n'),
);
const keys = fc.constantFrom(
  'a',
  'b',
  'c',
  'd e',
  '"f"',
  "'g'",
  'h ',
  '__proto__',
  'constructor',
  'toString',
  '1',
  'true',
  '"1"',
  'i:j',
  '?k',
  'a',
);

const forms = fc.letrec<{ readonly form: Form; readonly map: Form }>((tie) => ({
  form: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      form: fc.constant('text' as const),
      text: inline,
      lead: fc.oneof(
        { weight: 5, arbitrary: fc.constant('') },
        fc.constantFrom('\n', '\n#n\n', '\n  # n\n', ' # n\n\n'),
      ),
    }),
    fc.record({
      form: fc.constant('block' as const),
      header: fc.constantFrom('|', '>', '|-', '>-', '|+', '>+', '|1', '>2', '|2-', '>+1', '|3', '> '),
      lines,
      step: steps,
    }),
    fc.record({
      form: fc.constant('list' as const),
      items: fc.array(tie('form'), { minLength: 1, maxLength: 3 }),
      step: fc.constantFrom(0, 0, 1, 2, 2, 3),
      gap: gaps,
    }),
    tie('map'),
  ),
  map: fc.record({
    form: fc.constant('map' as const),
    pairs: fc.array(fc.tuple(keys, tie('form')), { minLength: 1, maxLength: 4 }),
    step: steps,
    gap: gaps,
  }),
}));

/** A file of a shape that may well be YAML, in all the ways of writing that authors have. */
export const written: fc.Arbitrary<string> = fc
  .tuple(
    forms.map,
    fc.constantFrom('', '', '', '---\n', '# n\n\n', '# n\n---\n# m\n', '\n'),
    fc.constantFrom('\n', '\n', '', '\n\n', '\n# end', '\n...\n'),
  )
  .map(([form, start, end]) => start + write({ ...form, step: 0 } as Form, 0).replace(/^\n/, '') + end);

/** How a form looks behind a colon or a dash, below something that is indented by `indent`. */
function write(form: Form, indent: number, isBehindDash = false): string {
  if (form.form === 'text') {
    const text = form.text.replaceAll('\n', `\n${' '.repeat(indent)}`);
    return form.lead === '' ? ` ${text}` : `${form.lead}${' '.repeat(indent + 1)}${text}`;
  }
  if (form.form === 'block') {
    const margin = ' '.repeat(indent + form.step);
    return ` ${form.header}${form.lines.map((line) => `\n${line === '' ? '' : margin + line}`).join('')}`;
  }
  const inner = indent + (isBehindDash ? Math.max(form.step, 2) : form.step);
  const margin = `\n${' '.repeat(inner)}`;
  const all =
    form.form === 'list'
      ? form.items.map((item) => `-${write(item, inner, true)}${form.gap}`)
      : form.pairs.map(([key, value]) => `${key}:${write(value, inner)}${form.gap}`);
  const body = margin + all.join(margin);
  return isBehindDash && form.gap === '' ? ' '.repeat(inner - indent - 1) + body.slice(margin.length) : body;
}
