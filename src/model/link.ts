import type { Codes } from '../core/code';
import { type Diagnostic, hasErrors, inOrder } from '../core/diagnostic';
import { astrayReference } from './addresses';
import { asData } from './facts';
import { type LinkContext, type LinkInput, linkContext } from './link-context';
import { checks } from './links';
import type { Check } from './links/check';
import type { Model, Outline, OutlineSection } from './model';
import { type Waived, waive, withoutErrors } from './waive';
import { waiverCodes } from './waiver-codes';

/** A model where nothing is missing and nothing wrong but what can be lived with, and all that was found. */
export interface Linked {
  readonly model?: Model;
  readonly diagnostics: readonly Diagnostic[];
  /** What was found and is accepted. */
  readonly waived: readonly Waived[];
}

/** The codes that link may report, and what is known of each. */
export const linkCodes: Codes = Object.assign({}, ...checks.map((check) => check.codes), waiverCodes);

const waivable = withoutErrors(linkCodes);

/**
 * Follows every reference of a policy as far as it keeps the schema, and looks for what follows from all facts together: what
 * leads nowhere, what nothing stands behind, what contradicts itself. All findings come together, in the order of the
 * source; warnings that the policy waives, on the day `asOf`, are left out, and so is all that a gap of the policy may be
 * the cause of.
 */
export function link(policy: LinkInput, asOf?: string): Linked {
  const context = linkContext(policy);
  const isWhole = context.gaps.none;
  const found = checks.filter(({ needs }) => hasAll(context, needs)).flatMap((check) => run(check, context));
  const waiving = {
    waivers: context.policy.waivers,
    inlineWaivers: policy.inlineWaivers ?? [],
    asOf,
    isWhole,
    spanOf: policy.spanOf,
    isKnown: (fact: string) => astrayReference(context, fact) === undefined,
  };
  const { kept, waived } = waive(found, waiving, waivable);
  const diagnostics = inOrder(kept);
  const model = isWhole && !hasErrors(diagnostics) ? { model: modelOf(policy, context) } : {};
  return { ...model, diagnostics, waived };
}

function hasAll({ gaps }: LinkContext, needs: Check['needs']): boolean {
  if (gaps.none) return true;
  return needs !== 'all' && !needs.some((key) => gaps.within([key]) || gaps.mayBeIn(key));
}

function run(check: Check, context: LinkContext): readonly Diagnostic[] {
  return check
    .find(context)
    .map((finding) => ({ ...finding, severity: check.codes[finding.code]?.severity ?? 'error' }));
}

function modelOf(policy: LinkInput, { policy: data, facts }: LinkContext): Model {
  const head = asData(data.policy);
  return {
    title: String(head.title),
    language: typeof head.language === 'string' ? head.language : 'en',
    facts,
    outline: asData(data.outline) as Outline,
    ...(Array.isArray(data.sections) ? { sections: data.sections as readonly OutlineSection[] } : {}),
    data,
    spanOf: policy.spanOf,
    keySpanOf: policy.keySpanOf,
  };
}
