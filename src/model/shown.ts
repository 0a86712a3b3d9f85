import { oncePer } from '../core/once';
import type { Path } from '../core/source';
import { destinationOf } from './addresses';
import { asData } from './facts';
import type { LinkContext } from './link-context';
import type { Data, Fact } from './model';

/** One entry of a `show` list, or of the opening of the outline; a list inside it, one paragraph, counts entry by entry. */
export interface ShowItem {
  /** The address as written: of a key, a fact or a part of one. */
  readonly address: string;
  readonly path: Path;
  readonly addressPath: Path;
  readonly audience: readonly string[];
  readonly only: readonly string[];
  /** `sections.contact`, or `outline` for the opening. */
  readonly owner: string;
}

/** All that the outline asks to be shown, in order. */
export const showItems = oncePer(itemsIn);

function itemsIn(context: LinkContext): readonly ShowItem[] {
  const opening = itemsOf(asData(context.policy.outline).opening, ['outline', 'opening'], 'outline');
  const shown = context.sections.map(({ data, path, id }) => itemsOf(data.show, [...path, 'show'], `sections.${id}`));
  return [opening, ...shown].flat();
}

/**
 * The facts of an item that can be printed: of a key, those that name one of the audiences, where the item asks for
 * some; undefined where it names something unknown, which is told elsewhere.
 */
export function selectedBy(context: LinkContext, item: ShowItem): readonly Fact[] | undefined {
  const destination = destinationOf(context, item.address);
  if (destination.to === 'fact') return [destination.fact];
  if (destination.to !== 'key' || destination.key === 'sections') return undefined;
  return factsUnder(context, destination.key).filter(
    (fact) =>
      fact.data.hidden !== true &&
      (item.audience.length === 0 || texts(fact.data.audience).some((id) => item.audience.includes(id))) &&
      (item.only.length === 0 || item.only.includes(fact.id)),
  );
}

/** The facts under a key; `policy` stands for all that it holds. */
export function factsUnder(context: LinkContext, key: string): readonly Fact[] {
  if (key !== 'policy') return context.factsOf(key);
  return [...context.facts.values()].filter(({ kind }) => kind.startsWith('policy.'));
}

function itemsOf(list: unknown, path: Path, owner: string): readonly ShowItem[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index): readonly ShowItem[] => {
    const at = [...path, index];
    if (Array.isArray(entry)) return itemsOf(entry, at, owner);
    if (typeof entry === 'string') {
      return [{ address: entry, path: at, addressPath: at, audience: [], only: [], owner }];
    }
    const data = asData(entry);
    if (typeof data.show !== 'string') return [];
    return [
      {
        address: data.show,
        path: at,
        addressPath: [...at, 'show'],
        audience: texts(data.audience),
        only: texts(data.only),
        owner,
      },
    ];
  });
}

/** The audiences a fact is about; none where it does not say. */
export function audiencesOf(data: Data): readonly string[] {
  const audience = typeof data.audience === 'string' ? [data.audience] : texts(data.audience);
  return [...audience, ...texts(asData(data.applies).audiences)];
}

/** The texts of a list and where they stand in it; there may be holes between them. */
export function placedTexts(value: unknown): readonly { readonly text: string; readonly index: number }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((text: unknown, index) => (typeof text === 'string' ? [{ text, index }] : []));
}

/** The texts of a list; none for anything else. */
export function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
