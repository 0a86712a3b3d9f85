import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { colorTokens, contrast } from './contrast';
import { pageTemplates } from './sample';

const contrasts = suite('contrast');
const tokens = colorTokens(pageTemplates().stylesheet);

/** The settings of a reader, with the rules of the stylesheet that then hold, later ones over earlier ones. */
const dark = '(prefers-color-scheme: dark)';
const more = '(prefers-contrast: more)';
const settings: Readonly<Record<string, readonly string[]>> = {
  light: [''],
  dark: ['', dark, `screen and ${dark}`],
  'light, more contrast': ['', more],
  'dark, more contrast': ['', dark, `screen and ${dark}`, more, `${more} and ${dark}`],
  print: ['', 'print'],
};

/** What is a ground, and how far from every ground the rest has to stand: text 4.5, lines that mean something 3. */
const grounds = ['page', 'shade', 'mark'];
const least = (token: string, isMore: boolean): number | undefined => {
  if (['text', 'quiet', 'link'].includes(token)) return isMore ? 7 : 4.5;
  if (/^tone-\d$/.test(token)) return 3;
  // Lines between parts are there for the eye alone: what they part is parted by headings and space too.
  if (token === 'line') return isMore ? 3 : 1.2;
  return undefined;
};

for (const [setting, rules] of Object.entries(settings)) {
  contrasts(`of every colour is enough, ${setting}`, () => {
    const colors = new Map(rules.flatMap((rule) => [...(tokens.get(rule) ?? [])]));
    const isMore = setting.includes('more');
    const weak: string[] = [];
    for (const [name, color] of colors) {
      if (grounds.includes(name)) continue;
      const needed = least(name, isMore);
      if (needed === undefined) weak.push(`${name}: nothing says what it has to stand out from`);
      for (const ground of grounds.filter((one) => one === 'page' || !name.startsWith('line'))) {
        const reached = contrast(color, colors.get(ground) ?? '');
        if (reached < (needed ?? 0)) weak.push(`${name} on ${ground}: ${reached.toFixed(2)}, not ${needed}`);
      }
    }
    assert.equal(weak, []);
    assert.ok(colors.size >= 7);
  });
}

contrasts('is reckoned as WCAG does, and every rule with colours belongs to a setting', () => {
  assert.is(contrast('#000000', '#ffffff'), 21);
  assert.is(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  assert.is(contrast('#0a4f9e', '#0a4f9e'), 1);
  const known = new Set(Object.values(settings).flat());
  assert.equal(
    [...tokens.keys()].filter((rule) => !known.has(rule)),
    [],
  );
});

contrasts.run();
