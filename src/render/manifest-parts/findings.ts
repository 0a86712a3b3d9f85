import type { Diagnostic } from '../../core/diagnostic';
import type { Waived } from '../../model/waive';
import type { Manifest } from '../manifest';

/** By which rules a policy was looked at, and what they found. */
export interface Checked {
  /** The day as of which the law was taken. */
  readonly asOf: string;
  readonly packs: readonly { readonly id: string; readonly title: string; readonly why: readonly string[] }[];
  /** What stands, and what the author accepts. */
  readonly findings: readonly Diagnostic[];
  readonly waived: readonly Waived[];
}

/** What a manifest says of the rules and their findings. */
export function checkedPart({
  asOf,
  packs,
  findings,
  waived,
}: Checked): Pick<Manifest, 'checked' | 'findings' | 'waived'> {
  return {
    checked: { asOf, packs: packs.map(({ id, title, why }) => ({ id, title, why: [...why] })) },
    findings: findings.map(finding),
    waived: waived.map(({ diagnostic, reason, expires }) => ({
      ...finding(diagnostic),
      reason,
      ...(expires === undefined ? {} : { expires }),
    })),
  };
}

function finding({ code, severity, message, fact, citation, url }: Diagnostic): Manifest['findings'][number] {
  return {
    code,
    severity,
    message,
    ...(fact === undefined ? {} : { fact }),
    ...(citation === undefined ? {} : { citation }),
    ...(url === undefined ? {} : { url }),
  };
}
