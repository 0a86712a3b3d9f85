import type { CodeMeta, Codes } from '../core/code';
import { byText, type CodeInfo } from '../core/diagnostic';
import { capital } from '../lint/rule-words';
import { schemaCodes } from '../model/complaints/codes';
import { fileCodes } from '../model/file-codes';
import { linkCodes } from '../model/link';
import { withoutErrors } from '../model/waive';
import { yamlCodes } from '../parse/codes';
import { pageCodes } from '../render/page-codes';
import { viewCodes } from '../view/codes';
import { claimCodes } from './claims';

/** A code that the compiler itself reports, whatever the law. */
export interface CompilerCode extends CodeMeta {
  readonly code: string;
  readonly isWaivable: boolean;
}

/** Every code that the compiler itself reports, those that stop a build first. */
export function compilerCodes(): readonly CompilerCode[] {
  const waivable = withoutErrors(all);
  return Object.entries(all)
    .map(([code, meta]) => ({ ...meta, code, isWaivable: waivable.get(code) === true }))
    .sort((a, b) => byText(a.severity, b.severity) || byText(a.code, b.code));
}

/** What a report says of a code, where the compiler itself reports it. */
export function compilerInfo(code: string): CodeInfo | undefined {
  const meta = Object.hasOwn(all, code) ? all[code] : undefined;
  return meta && { code, severity: meta.severity, title: meta.title, why: meta.why, fix: `${capital(meta.fix)}.` };
}

const all: Codes = {
  ...yamlCodes,
  ...schemaCodes,
  ...fileCodes,
  ...linkCodes,
  ...viewCodes,
  ...pageCodes,
  ...claimCodes,
};
