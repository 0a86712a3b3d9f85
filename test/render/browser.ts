import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** What a page did besides being shown. */
export interface Seen {
  readonly dialogs: string[];
  readonly errors: string[];
  /** The addresses that the page asked for, its own left out. */
  readonly requests: string[];
}

/** A browser for a file of tests; close it when they are done. A browser that is not there is an error, never a skip. */
export async function openBrowser(): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error(
      `these tests need Chromium, and ${executablePath} is not there: install it, or set CHROMIUM to where it is`,
    );
  }
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
export async function show(browser: Browser, html: string): Promise<{ readonly page: Page; readonly seen: Seen }> {
  const address = 'http://policy.test/';
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
