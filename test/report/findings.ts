import { type CodeInfo, type Diagnostic, inOrder } from '../../src/core/diagnostic';
import type { Reporter, ReportOptions } from '../../src/report/reporter';

/** A reporter that takes findings in any order, and gives its report as one text. */
export function whole({ report }: Reporter) {
  return {
    report: (findings: readonly Diagnostic[], options: ReportOptions): string =>
      [...report(inOrder(findings), options)].join(''),
  };
}

const acme = {
  path: 'policies/acme/policy.yaml',
  text: 'policy:\n  title: Privacy\npurposes:\n  ads: { label: ads }\nrights:\n  - a\n  - b\n',
};
const shared = { path: 'policies/shared/a b#ü.yaml', text: 'x: 1\n' };

/** An error with all that a finding may carry. */
export const lacking: Diagnostic = {
  code: 'gdpr/legal-basis-missing',
  severity: 'error',
  message: 'the purpose `ads` names no legal basis',
  span: { source: acme, start: 37, end: 40 },
  help: 'add `legalBasis`',
  fact: 'purposes.ads',
  citation: 'GDPR Article 13(1)(c)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/art_13/oj',
  related: [{ message: 'the policy is subject to the GDPR here', span: { source: acme, start: 0, end: 6 } }],
};

/** A warning with nothing but what every finding has, over two lines. */
export const bare: Diagnostic = {
  code: 'core/list-short',
  severity: 'warning',
  message: 'the list is short',
  span: { source: acme, start: 67, end: 76 },
};

/** A remark on a file that policies share. */
export const remark: Diagnostic = {
  code: 'core/value-odd',
  severity: 'info',
  message: 'the value is odd',
  span: { source: shared, start: 3, end: 4 },
};

/** What the code of the error stands for. */
export const legalBasis: CodeInfo = {
  code: 'gdpr/legal-basis-missing',
  severity: 'error',
  title: 'every purpose names its legal basis',
  why: 'People may ask by what right their data are used.',
  fix: 'Give the purpose a `legalBasis`.',
  citation: 'GDPR Article 13(1)(c)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/art_13/oj',
};

/** Texts that want to be more than text, in one report format or another. */
export const hostileTexts: readonly string[] = [
  'a\r\n::error file=x::b',
  '%0A::error::c %25 , : d',
  '##[add-mask]e ::stop-commands::f',
  ']]> <script>alert(1)</script> &lt; &#64; <!-- -->',
  '<img src=x onerror=alert(1)> "quoted" \'single\'',
  '| a | b |\n|---|---|\n# heading\n- item\n> quote',
  '`code` ``two`` ``` fence `odd',
  '`\\` \\` `a`@team`b` <b>`</b>',
  '@team and privacy@shop.example, #12, GH-7, org/repo#3, :tada: $x$',
  '[link](https://evil.example) ![image](//evil.example/x.png) [ref]: https://evil.example {0}',
  'https://evil.example/?a=1&b=2 www.evil.example <https://evil.example> mailto:a@b.example',
  '*bold* _em_ ~~gone~~ \\* [^1] [x]: <y>',
  '\u202eright to left\u2066 \ufeff \u{e0041} \u2028 \u200b',
  '\ud800 alone \udc00 \ufffe \0 \x1b[31m \x9b \x7f \v\f',
  '',
  ' ',
];

/** A finding that says a text in all its words, and stands in a file of that name. */
export function saying(text: string): Diagnostic {
  const span = { source: { path: `policies/${text}/policy.yaml`, text: `${text}\n` }, start: 0, end: text.length };
  return {
    code: `core/${text}`,
    severity: 'error',
    message: `a ${text} b`,
    span,
    help: text,
    fact: text,
    citation: text,
    url: `https://law.example/${text}`,
    related: [{ message: text, span }],
  };
}
