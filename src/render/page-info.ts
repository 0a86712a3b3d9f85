import type { Model } from '../model/model';
import type { View } from '../view/types';
import type { PageInfo } from './format';
import { inlineToText } from './markdown-to-html';

/** What a page says of itself, taken from the policy. */
export function pageInfo(
  model: Model,
  view: View,
  policyId: string,
  words: Readonly<Record<string, Readonly<Record<string, string>>>>,
): PageInfo {
  const dates = model.facts.get('policy.dates')?.data ?? {};
  const [controller] = [...model.facts.values()].filter((fact) => fact.kind === 'controllers');
  const name = String(controller?.data.name ?? controller?.data.legalName ?? '');
  return {
    policyId,
    words: { skip: words.page?.skip ?? '', contents: words.page?.contents ?? '' },
    description: `${inlineToText(view.title)}, ${name}`,
    ...(typeof dates.updated === 'string' ? { updated: dates.updated } : {}),
    ...(typeof dates.effective === 'string' ? { effective: dates.effective } : {}),
    markdownFile: 'policy.md',
    manifestFile: 'manifest.json',
  };
}
