import type { Path } from '../core/source';
import type { Collected } from './collected';
import type { LinkContext } from './link-context';
import type { Fact } from './model';
import { texts } from './shown';

/** Data that goes out and never came in. */
export interface UnfoundedFlow {
  readonly flow: Fact;
  readonly category: Fact;
  /** Where the flow names the category. */
  readonly path: Path;
}

/**
 * Disclosures and transfers of data that nobody is said to collect. Those that never happen, that somebody else makes
 * and those of statistics need no collection.
 */
export function unfoundedFlows(context: LinkContext, collected: Collected): readonly UnfoundedFlow[] {
  return [...context.factsOf('disclosures'), ...context.factsOf('transfers')].flatMap((flow) => {
    if (flow.data.modality === 'never' || flow.data.aggregated === true || texts(flow.data.by).length > 0) return [];
    return texts(flow.data.data).flatMap((id, index) => {
      const category = context.meant('categories', id);
      if (!category || collected.has(category.id)) return [];
      return [{ flow, category, path: [...flow.path, 'data', index] }];
    });
  });
}
