import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type FormatName, formats } from '../../src/model/formats';

const model = suite('formats');

/** For each format, values that keep it, and values that do not with what is said of them: why, help. */
const table: Readonly<
  Record<
    FormatName,
    { readonly right: readonly string[]; readonly wrong: readonly (readonly [string, string?, string?])[] }
  >
> = {
  date: {
    right: ['2026-01-31', '2024-02-29', '2000-02-29', '1900-01-01', '2200-12-31', '2026-04-30'],
    wrong: [
      ['2026-13-45', 'there is no month 13', 'write year-month-day, such as `2026-01-31`'],
      ['2026-00-10', 'there is no month 00'],
      ['2026-02-30', 'February 2026 has 28 days'],
      ['2024-02-30', 'February 2024 has 29 days'],
      ['1900-02-29', 'February 1900 has 28 days'],
      ['2026-04-31', 'April has 30 days'],
      ['2026-01-00', 'there is no day 00'],
      ['1899-12-31', 'the year must be from 1900 to 2200'],
      ['2201-01-01', 'the year must be from 1900 to 2200'],
      ['2026-1-31', undefined, 'write `2026-01-31`'],
      ['2026/01/31', undefined, 'write `2026-01-31`'],
      ['2026-01-31T10:00:00Z', undefined, 'write `2026-01-31`'],
      ['31.01.2026', undefined, 'write `2026-01-31`'],
      ['01/31/2026', undefined, 'write `2026-01-31`'],
      ['31 January 2026', undefined, 'write `2026-01-31`'],
      ['Jan 31, 2026', undefined, 'write `2026-01-31`'],
      ['02/03/2026', undefined, 'write year-month-day, such as `2026-01-31`'],
      ['31 Smarch 2026', undefined, 'write year-month-day, such as `2026-01-31`'],
      ['2026-01-31\n'],
      ['２０２６-01-31'],
      ['yesterday'],
      [''],
    ],
  },
  duration: {
    right: ['P14D', 'P1Y6M', 'P2W', 'PT48H', 'P1DT12H', 'PT30M', 'PT90S', 'P99999D', 'P1Y2M3W4DT5H6M7S', 'P0Y1M'],
    wrong: [
      [
        'P',
        undefined,
        '`P` comes first, then numbers with Y, M, W or D; hours, minutes and seconds follow a `T`: `PT48H`',
      ],
      ['PT'],
      ['P1DT'],
      ['14 days', undefined, 'write `P14D`'],
      ['1 month', undefined, 'write `P1M`'],
      ['2 Years', undefined, 'write `P2Y`'],
      ['48 hours', undefined, 'write `PT48H`'],
      ['p14d', undefined, 'write `P14D`'],
      ['14D', undefined, 'write `P14D`'],
      ['30', undefined, 'give the unit too: `P30D` is 30 days'],
      ['P48H', 'hours, minutes and seconds follow a `T`', 'write `PT48H`'],
      ['P0D', 'it lasts no time at all', 'leave it out, or give a duration'],
      ['P100000D', 'a number in it has more than 5 digits'],
      ['P1.5Y', 'only whole numbers are allowed', 'use a smaller unit'],
      ['-P1D'],
      ['P1D1Y'],
      ['P1S'],
      ['a while'],
      [''],
    ],
  },
  email: {
    right: ['privacy@example.com', 'a.b+c@sub.example.co.uk', "o'neil@example.org", 'x_y@xn--bcher-kva.example'],
    wrong: [
      ['privacy', 'the `@` is missing'],
      ['privacy(at)example.com', 'the `@` is missing'],
      ['a@b@c.com', 'there is more than one `@`'],
      ['a b@example.com', 'there is a space in it'],
      ['privacy@localhost', 'the domain after the `@` is not complete'],
      [
        'privacy@example.com, dpo@example.com',
        'there are several addresses in it',
        'give one address for each item of the list',
      ],
      ['Privacy <privacy@example.com>', undefined, 'write `privacy@example.com`'],
      ['mailto:privacy@example.com', undefined, 'write `privacy@example.com`'],
      ['privacy@-example.com'],
      ['privacy@example..com'],
      ['.privacy@example.com'],
      ['privacy.@example.com'],
      ['privacy@127.0.0.1'],
      ['privacy@example.com?subject=x'],
      ['privacy@example.com\nBcc: a@b.cc'],
      ['"><script>@example.com'],
      [`${'a'.repeat(65)}@example.com`],
      ['@example.com'],
      [''],
    ],
  },
  url: {
    right: [
      'https://example.com',
      'http://example.com/a/b?c=d&e=(f)#g',
      'HTTPS://Example.com/',
      'https://bücher.example/ä',
      'https://example.com:8443/x',
      'https://[2001:db8::1]/',
      'https://example.com/@user',
      'mailto:privacy@example.com',
      'mailto:privacy@example.com?subject=Access%20request',
      'tel:+3221234567',
    ],
    wrong: [
      ['javascript:alert(1)', 'only http, https, mailto and tel addresses are allowed'],
      ['JaVaScRiPt:alert(1)', 'only http, https, mailto and tel addresses are allowed'],
      ['data:text/html,x', 'only http, https, mailto and tel addresses are allowed'],
      ['vbscript:x', 'only http, https, mailto and tel addresses are allowed'],
      ['ftp://example.com', 'only http, https, mailto and tel addresses are allowed'],
      ['file:///etc/passwd', 'only http, https, mailto and tel addresses are allowed'],
      ['java\tscript:alert(1)'],
      [' https://example.com'],
      ['www.example.com', 'the `https://` is missing', 'write `https://www.example.com`'],
      ['example.com/privacy', 'the `https://` is missing', 'write `https://example.com/privacy`'],
      ['//example.com', 'the `https://` is missing', 'write `https://example.com`'],
      ['example.com:8080/x', 'the `https://` is missing', 'write `https://example.com:8080/x`'],
      ['privacy@example.com', 'it is an e-mail address', 'write `mailto:privacy@example.com`'],
      ['https://example.com/a b', 'there is a space in it', 'write a space as `%20`'],
      [
        'https://example.com/"onload=',
        'there is a character in it that an address cannot have',
        'percent-encode the character',
      ],
      ['https://example.com/<b>', 'there is a character in it that an address cannot have'],
      ['https://example.com\\@evil.example', 'there is a character in it that an address cannot have'],
      [
        'https://user:password@example.com',
        'a user name or password in an address is not allowed',
        'delete what stands before the `@`',
      ],
      ['https://user@example.com', 'a user name or password in an address is not allowed'],
      ['https:example.com', 'two slashes must follow the colon'],
      ['https://', 'the name of the site is missing'],
      ['https:///path', 'the name of the site is missing'],
      ['https://-x-.com', 'the name of the site is not valid'],
      ['https://a..b', 'the name of the site is not valid'],
      ['https://example.com:99999', 'the port is not valid'],
      ['https://example.com/%zz', 'a `%` must be followed by two hexadecimal digits'],
      ['mailto:nobody', 'the e-mail address is not valid'],
      ['tel:call-me', 'the telephone number is not valid'],
      ['nonsense'],
      [''],
    ],
  },
  phone: {
    right: [
      '+32 2 123 45 67',
      '0800 123 456',
      '(02) 123 45 67',
      '+1 (555) 010-9999',
      '02/123.45.67',
      '112',
      '+1 555 010 9999 ext. 12',
    ],
    wrong: [
      ['0800 FLOWERS', 'there are letters in it', 'write the number in digits only'],
      ['0032 2 123 45 67 89 10 11', undefined, 'write `+` in place of the leading zeros'],
      ['12', 'it is too short'],
      ['+1234567890123456', 'it has more than 15 digits'],
      ['+32 2 123 45 67;x'],
      ['((02) 123'],
      ['+'],
      [''],
    ],
  },
  region: {
    right: ['FR', 'EEA', 'US-CA', 'CA-QC'],
    wrong: [
      ['California', undefined, 'did you mean `US-CA`?'],
      ['us_ca', undefined, 'did you mean `US-CA`?'],
      ['Québec', undefined, 'did you mean `CA-QC`?'],
      ['France', undefined, 'did you mean `FR`?'],
      ['US-ZZ', undefined, 'write an ISO 3166 code such as `FR`, `EEA`, `US-CA` or `CA-QC`'],
      [''],
    ],
  },
  country: {
    right: ['BE', 'GB', 'US', 'EU', 'EEA'],
    wrong: [
      ['UK', undefined, 'did you mean `GB`?'],
      ['gb', undefined, 'did you mean `GB`?'],
      ['Germany', undefined, 'did you mean `DE`?'],
      ['Belgum', undefined, 'did you mean `BE`?'],
      ['USA', undefined, 'did you mean `US`?'],
      ['ZZ', undefined, 'write the ISO 3166-1 code of two capitals, or `EU` or `EEA`'],
      ['__proto__', undefined, 'write the ISO 3166-1 code of two capitals, or `EU` or `EEA`'],
      ['constructor'],
      [''],
    ],
  },
  language: {
    right: [
      'en',
      'pt-BR',
      'zh-Hant-TW',
      'de-CH-1996',
      'sl-rozaj-biske',
      'es-419',
      'en-u-ca-buddhist',
      'en-x-plain',
      'zh-yue',
      'EN-gb',
    ],
    wrong: [
      ['en_GB', undefined, 'did you mean `en-GB`?'],
      ['en_GB.UTF-8', undefined, 'did you mean `en-GB`?'],
      ['English', undefined, 'did you mean `en`?'],
      ['e', undefined, 'write a tag such as `en`, `de` or `pt-BR`'],
      ['en-'],
      ['en--GB'],
      ['en-GB-US'],
      ['de-1996-1996'],
      ['en-a'],
      ['en-x'],
      ['x-private'],
      ['en GB'],
      [`en-x-${'abc-'.repeat(10)}a`],
      [''],
    ],
  },
  siteUrl: {
    right: ['https://acme.example', 'https://acme.example/legal', 'http://localhost:8080/a/b/'],
    wrong: [
      ['acme.example/legal/', 'the `https://` is missing', 'write `https://acme.example/legal/`'],
      ['mailto:a@acme.example', 'only http and https addresses are allowed'],
      ['https://acme.example/?a=1#b', 'there is a `?` or `#` in it', 'write `https://acme.example/`'],
      ['https://me:secret@acme.example/', 'a user name or password in an address is not allowed'],
      ['javascript:alert(1)', 'only http, https, mailto and tel addresses are allowed'],
      ['https://acme.example/"><script>'],
      ['https://acme.example/\n'],
      [''],
    ],
  },
  sourceUrl: {
    right: [
      'https://git.example/{file}',
      'http://git.example/?path={file}&from={line}&to={endLine}',
      'https://git.example/blob/a%20b/{file}#L{line}-L{endLine}',
    ],
    wrong: [
      ['https://git.example/', 'it does not say where the file stands', 'write `{file}` in the place of the file'],
      ['https://git.example/{path}', 'nothing stands for `{path}`', 'use `{file}`, `{line}` and `{endLine}`'],
      ['https://{file}/', 'the name of the site has to be the same for all'],
      ['https://git.example/{file', 'there is a character in it that an address cannot have'],
      ['javascript:alert("{file}")', 'only http, https, mailto and tel addresses are allowed'],
      ['mailto:a@acme.example?subject={file}', 'only http and https addresses are allowed'],
      ['https://git.example/{file}" onclick="x'],
      ['{file}'],
      [''],
    ],
  },
};

for (const [name, { right, wrong }] of Object.entries(table)) {
  const format = formats[name as FormatName];
  model(`${name}: takes what is right, and its own example`, () => {
    assert.equal(
      [...right, format.example].filter((text) => !format.validate(text)),
      [],
    );
  });
  model(`${name}: refuses what is wrong, and says why`, () => {
    assert.equal(
      wrong.map(([text]) => text).filter((text) => format.validate(text)),
      [],
    );
    const told = wrong.filter(([, ...words]) => words.length > 0);
    const said = told.map(([text, ...words]) => {
      const { why, help } = format.explain(text);
      return words.length === 1 ? [text, why] : [text, why, help];
    });
    assert.equal(
      said,
      told.map((row) => [...row]),
    );
  });
  model(`${name}: an advice to write something is an advice to write what is right`, () => {
    const advice = wrong.flatMap(
      ([text]) => /^(?:write|did you mean) `([^`]+)`\??$/.exec(format.explain(text).help ?? '')?.[1] ?? [],
    );
    assert.equal(
      advice.filter((text) => !format.validate(text) && text !== '+'),
      [],
    );
  });
}

model.run();
