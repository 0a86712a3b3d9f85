import { resolve } from 'node:path';
import { visible } from '../report/visible';
import { oneOf } from './choices';
import { UsageError } from './mishap';

/** The names of the reporters, the first as the default; said here so that no reporter is loaded to print the help. */
export const reporterIds = ['pretty', 'compact', 'json', 'sarif', 'github', 'junit', 'markdown'] as const;

/** The names of the reports on differences, the first as the default. */
export const diffFormats = ['pretty', 'json', 'markdown', 'html'] as const;

/** A report that the user asked for: into a file, or without one to standard output. */
export interface WantedReport<Format extends string = (typeof reporterIds)[number]> {
  readonly format: Format;
  readonly file?: string;
}

/**
 * Adds what one `--format` asks, `pretty` or `sarif=out.sarif` or several with commas, to what earlier ones asked. Throws
 * a `UsageError` where two reports would go to the same place.
 */
export function readWanted(given: string, before: readonly WantedReport[]): readonly WantedReport[] {
  return readWantedOf(reporterIds, given, before);
}

/** The same, of the formats that a command has. */
export function readWantedOf<Format extends string>(
  formats: readonly Format[],
  given: string,
  before: readonly WantedReport<Format>[],
): readonly WantedReport<Format>[] {
  const wanted = [...before, ...given.split(',').map((part) => wantedOf(formats, part.trim()))];
  const places = new Map<string, WantedReport<Format>>();
  for (const one of wanted) {
    const place = one.file === undefined ? '' : sameFile(one.file);
    const other = places.get(place);
    if (other && one.file === undefined) {
      const help = `give one of them a file: \`${one.format}=<file>\``;
      throw new UsageError(
        `\`--format\` prints one report, not both \`${other.format}\` and \`${one.format}\`; ${help}`,
      );
    }
    if (other)
      throw new UsageError(`\`--format\` takes a file once, and \`${visible(one.file ?? '')}\` is given twice`);
    places.set(place, one);
  }
  return wanted;
}

function wantedOf<Format extends string>(formats: readonly Format[], part: string): WantedReport<Format> {
  const sign = part.indexOf('=');
  const format = oneOf('`--format`', formats, sign < 0 ? part : part.slice(0, sign));
  if (sign < 0) return { format };
  const file = part.slice(sign + 1);
  if (file === '') throw new UsageError(`\`--format ${format}=\` lacks the name of a file`);
  if (file.includes('\0')) throw new UsageError(`\`${visible(file)}\` is no name of a file`);
  // No report is YAML, and a policy is soon overwritten.
  if (/\.ya?ml$/i.test(file)) {
    throw new UsageError(`\`--format\` does not write to \`${visible(file)}\`, for YAML files are what it reads`);
  }
  return { format, file };
}

// Names that are one file on some disk are one here.
function sameFile(file: string): string {
  return resolve(file).normalize('NFC').toLowerCase();
}
