import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser, howToGetBrowser } from '../kit/find-browser';

/** What a page did besides being shown. */
export interface Seen {
  readonly dialogs: string[];
  readonly errors: string[];
  /** The addresses that the page asked for, its own left out. */
  readonly requests: string[];
}

/** A page in a browser, and what it does. */
export interface Shown {
  readonly page: Page;
  readonly seen: Seen;
}

/** The address that a page is shown at. */
export const address = 'http://policy.test/';

/** A browser for a file of tests; close it when they are done. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser(process.env);
  if (executablePath === undefined) throw new Error(`these tests need a browser: ${howToGetBrowser}`);
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Shows HTML as a page with an address of its own and without a network, and tells what it did. */
export async function show(browser: Browser, html: string): Promise<Shown> {
  const seen: Seen = { dialogs: [], errors: [], requests: [] };
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  page.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message());
    dialog.dismiss().catch(() => undefined);
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('console', (message) => seen.errors.push(message.text()));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === address) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    seen.requests.push(url);
    return route.abort();
  });
  await page.goto(address);
  return { page, seen };
}

/** Shows HTML, uses the page and closes it. */
export async function withPage<Result>(
  browser: Browser,
  html: string,
  use: (page: Page, seen: Seen) => Promise<Result>,
): Promise<Result> {
  const { page, seen } = await show(browser, html);
  try {
    return await use(page, seen);
  } finally {
    await page.close();
  }
}
