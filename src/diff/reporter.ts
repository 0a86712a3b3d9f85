import type { Comparison } from './comparison';
import type { Place } from './side';

/** How a report on differences is to look. */
export interface DiffReportOptions {
  /** Colours by ANSI codes; the reporter does not ask the terminal. */
  readonly color: boolean;
  /** The address at which a place of a side can be read; undefined where nothing tells. */
  readonly linkOf?: (side: 'base' | 'head', place: Place) => string | undefined;
}

/** Turns a comparison into one text; the same comparison gives the same bytes. */
export interface DiffReporter {
  /** The name by which a user asks for it; also the name of its file. */
  readonly id: string;
  /** The whole report, with a line break at its end. */
  report(comparison: Comparison, options: DiffReportOptions): string;
}
