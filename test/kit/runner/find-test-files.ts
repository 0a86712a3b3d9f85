import { readdirSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

/** The test files to run, sorted, relative to the project; and the patterns that name no file. */
export interface Found {
  readonly files: readonly string[];
  readonly unmatched: readonly string[];
}

/**
 * Finds `**` + `/*.test.ts` under a folder of the project, narrowed to paths that contain one of the patterns.
 * A folder called `kit-fixtures` below the start holds files that must fail, and is left out.
 */
export function findTestFiles(project: string, folder: string, patterns: readonly string[]): Found {
  const all = testFilesIn(resolve(project, folder))
    .map((file) => relative(project, file).split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1));
  return {
    files: patterns.length === 0 ? all : all.filter((file) => patterns.some((pattern) => file.includes(pattern))),
    unmatched: patterns.filter((pattern) => !all.some((file) => file.includes(pattern))),
  };
}

function testFilesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = resolve(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'kit-fixtures' ? [] : testFilesIn(path);
    return entry.name.endsWith('.test.ts') ? [path] : [];
  });
}
