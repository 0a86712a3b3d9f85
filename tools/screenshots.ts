/**
 * Takes pictures of every page of `dist` into `screenshots`, for people who review how pages look: wide, narrow, dark, and
 * as it is printed, on A4 and on Letter. Run as `node -r ts-node/register/transpile-only tools/screenshots.ts [folder]`.
 */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser, howToGetBrowser } from '../test/kit/find-browser';

const project = resolve(__dirname, '..');
const dist = resolve(project, process.argv[2] ?? 'dist');
const target = join(project, 'screenshots');

const looks = [
  { name: 'wide', width: 1440, scheme: 'light' },
  { name: 'middle', width: 768, scheme: 'light' },
  { name: 'narrow', width: 320, scheme: 'light' },
  { name: 'dark', width: 1440, scheme: 'dark' },
  { name: 'narrow-dark', width: 320, scheme: 'dark' },
] as const;

const papers = ['A4', 'Letter'] as const;

async function main(): Promise<void> {
  const executablePath = findBrowser(process.env);
  if (executablePath === undefined) throw new Error(`pictures need a browser: ${howToGetBrowser}`);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  try {
    for (const [name, path] of pages()) await takeAll(browser, name, path);
  } finally {
    await browser.close();
  }
}

/** The pages by what their pictures are called. */
function pages(): readonly (readonly [string, string])[] {
  const folders = readdirSync(dist, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const found = folders.map(({ name }) => [name, join(dist, name, 'index.html')] as const);
  return [['index', join(dist, 'index.html')] as const, ...found].filter(([, path]) => existsSync(path));
}

async function takeAll(browser: Browser, name: string, path: string): Promise<void> {
  const address = pathToFileURL(path).href;
  for (const { name: look, width, scheme } of looks) {
    const page = await browser.newPage({ viewport: { width, height: 1000 }, colorScheme: scheme });
    await page.goto(address);
    await page.screenshot({ path: join(target, `${name}-${look}.png`), fullPage: true });
    await page.close();
  }
  const page = await browser.newPage({ viewport: { width: 660, height: 935 } });
  await page.goto(address);
  for (const format of papers) {
    await page.pdf({ path: join(target, `${name}-${format}.pdf`), format, tagged: true, outline: true });
  }
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: join(target, `${name}-print.png`), fullPage: true });
  await page.close();
  console.log(`screenshots/${name}-*`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
