import type { CodeMeta, Codes } from '../core/code';
import { byText, type CodeInfo } from '../core/diagnostic';
import { changeCodes } from '../diff/promise/codes';
import { capital } from '../lint/rule-words';
import { schemaCodes } from '../model/complaints/codes';
import { fileCodes } from '../model/file-codes';
import { linkCodes } from '../model/link';
import { withoutErrors } from '../model/waive';
import { yamlCodes } from '../parse/codes';
import { releaseCodes } from '../release/codes';
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
  // What is found of changes is a judgement as those of law are: the author may know better.
  const waivable = new Map([...withoutErrors(all), ...Object.keys(changeCodes).map((code) => [code, true] as const)]);
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
  ...releaseCodes,
  ...changeCodes,
};
