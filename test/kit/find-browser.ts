import { existsSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** What to do where there is no browser. */
export const howToGetBrowser = 'install Chromium, or set CHROME_PATH to where it is';

/** The path of Chromium: `CHROME_PATH`, or the first of its names on the `PATH`; undefined where there is none. */
export function findBrowser(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const { CHROME_PATH: chosen, PATH: path = '' } = environment;
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const folders = path.split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => resolve(folder, name))).find((file) => existsSync(file));
}
