import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const colours = suite('the colours of the picture');

const css = readFileSync(resolve(__dirname, '../../../templates/pages/style.css'), 'utf8');

/** The colours that a rule of the stylesheet gives, by name, where its media query is `media` or there is none. */
function tokens(media: RegExp, selector: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const rules = /(?:@media ([^{]+) \{\s*)?([.:][\w-]+) \{([^}]*)\}/g;
  for (const [, query = '', name, body = ''] of css.matchAll(rules)) {
    if (name !== selector || !media.test(query.trim())) continue;
    for (const [, token = '', colour = ''] of body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)) found[token] = colour;
  }
  return found;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const light = { ...tokens(/^$/, ':root'), ...tokens(/^$/, '.drawings') };
const dark = {
  ...light,
  ...tokens(/^\(prefers-color-scheme: dark\)$/, ':root'),
  ...tokens(/^screen and \(prefers-color-scheme: dark\)$/, '.drawings'),
};
const print = { ...light, ...tokens(/^print$/, ':root') };

for (const [name, scheme] of Object.entries({ light, dark, print })) {
  colours(`stand out from the page by three to one or more: ${name}`, () => {
    const page = scheme.page ?? '';
    assert.match(page, /^#/);
    for (const token of ['tone-1', 'tone-2', 'tone-3', 'tone-4', 'tone-5', 'tone-6', 'quiet']) {
      const ratio = contrast(scheme[token] ?? page, page);
      assert.ok(ratio >= 3, `--${token} ${scheme[token]} on ${page} has ${ratio.toFixed(2)}`);
    }
  });
}

colours('are other ones in the dark', () => {
  for (const tone of ['tone-1', 'tone-6']) assert.is.not(light[tone], dark[tone]);
});

colours.run();
