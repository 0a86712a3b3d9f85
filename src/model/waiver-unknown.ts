import type { Diagnostic } from '../core/diagnostic';
import { nearest } from '../core/nearest';
import { asData } from './facts';
import type { Model } from './model';

/** A warning for every waiver whose rule is none of the codes that are known. */
export function unknownWaivers(model: Model, codes: readonly string[]): readonly Diagnostic[] {
  const waivers = Array.isArray(model.data.waivers) ? (model.data.waivers as readonly unknown[]) : [];
  return waivers.flatMap((waiver, index) => {
    const rule = String(asData(waiver).rule);
    if (codes.includes(rule)) return [];
    const meant = nearest(rule, codes);
    return [
      {
        code: 'core/waiver-unknown',
        severity: 'warning',
        message: `no finding is called \`${rule}\``,
        help: meant ? `did you mean \`${meant}\`?` : 'write the code that stands in brackets before the finding',
        span: model.spanOf(['waivers', index, 'rule']),
      } satisfies Diagnostic,
    ];
  });
}
