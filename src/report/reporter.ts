import type { CodeInfo, Diagnostic, Severity } from '../core/diagnostic';

/** How a report is to look. */
export interface ReportOptions {
  /** Colours by ANSI codes; the reporter does not ask the terminal. */
  readonly color: boolean;
  /** What the code of a finding stands for, where that is known. */
  readonly codes?: (code: string) => CodeInfo | undefined;
  /** The first files of the policies that were looked at, found faulty or not. */
  readonly checked?: readonly string[];
  /** The least that makes the check fail, for reports that tell failures from remarks; `error` when it is not given. */
  readonly failOn?: Severity;
  /** The version of policyc, for reports that name the program. */
  readonly version?: string;
}

/** Turns findings, which come in the order of a report and can be asked for again, into one text. */
export interface Reporter {
  /** The name by which a user asks for it; also the name of its file. */
  readonly id: string;
  /**
   * The whole report in pieces, with a line break at its end; may be empty when there are no findings. It holds no more of
   * what was found than is of one file.
   */
  report(findings: Iterable<Diagnostic>, options: ReportOptions): Iterable<string>;
}
