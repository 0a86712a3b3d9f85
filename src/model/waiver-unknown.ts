import type { Diagnostic } from '../core/diagnostic';
import { nearest } from '../core/nearest';
import { asData } from './facts';
import type { LinkInput } from './link-context';

/** A warning for every waiver whose rule is none of the codes that are known. */
export function unknownWaivers(policy: LinkInput, codes: readonly string[]): readonly Diagnostic[] {
  const { waivers } = asData(policy.data);
  return (Array.isArray(waivers) ? waivers : []).flatMap((waiver: unknown, index) => {
    const { rule } = asData(waiver);
    if (typeof rule !== 'string' || codes.includes(rule)) return [];
    const meant = nearest(rule, codes);
    return [
      {
        code: 'core/waiver-unknown',
        severity: 'warning',
        message: `no finding is called \`${rule}\``,
        help: meant ? `did you mean \`${meant}\`?` : 'write the code that stands in brackets before the finding',
        span: policy.spanOf(['waivers', index, 'rule']),
      } satisfies Diagnostic,
    ];
  });
}
