import {
  type Fact,
  factsOf,
  type Model,
  type Numbering,
  type Outline,
  type OutlineSection,
  type Show,
  type Shown,
} from '../model/model';
import { factKeys } from '../model/walk';
import { letters, roman } from './lists';

/** How the paragraphs of a section are marked. */
export type Paragraphs = NonNullable<OutlineSection['paragraphs']>;

/** A section whose place, number and contents are settled; nothing of it is worded yet. */
export interface PlannedSection {
  readonly section: OutlineSection;
  /** 2 for the sections of the page, 3 for those inside them, up to 5. */
  readonly level: number;
  /** The number as printed before the heading. */
  readonly number?: string;
  /** The number as references give it: without its full stop, with those above it. */
  readonly reference?: string;
  readonly paragraphs: Paragraphs;
  /** The audiences that the section or one above it speaks of. */
  readonly audience: readonly string[];
  /** The regions that the section or one above it is about. */
  readonly regions: readonly string[];
  readonly entries: readonly PlannedEntry[];
  readonly sections: readonly PlannedSection[];
}

/** One entry of `show`: what becomes a paragraph, a list, a table, or one paragraph a fact. */
export interface PlannedEntry {
  readonly pieces: readonly PlannedPiece[];
  /** True when the author wants one paragraph of several entries. */
  readonly together: boolean;
}

/** The facts that an address stands for, or a part of one fact, and the form wanted. */
export interface PlannedPiece {
  readonly show: Show;
  readonly facts: readonly Fact[];
  readonly part?: string;
}

/** The outline with its numbers: which section shows which facts. */
export function planSections(model: Model, sections: readonly OutlineSection[]): readonly PlannedSection[] {
  return planLevel(model, sections, 2, { audience: [], regions: [] }, undefined);
}

/** The entries of a `show`, each with the facts it stands for. */
export function planEntries(model: Model, entries: readonly Shown[]): readonly PlannedEntry[] {
  return entries.map((entry) => {
    const list = Array.isArray(entry) ? (entry as readonly (string | Show)[]) : [entry as string | Show];
    return {
      together: Array.isArray(entry),
      pieces: list.map((one) => planPiece(model, typeof one === 'string' ? { show: one } : one)),
    };
  });
}

/** The addresses of the facts that the outline names, and the parts of facts that it names, by their addresses. */
export function placesOf(entries: readonly PlannedEntry[]): {
  readonly facts: ReadonlySet<string>;
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>;
} {
  const facts = new Set<string>();
  const parts = new Map<string, Set<string>>();
  for (const { pieces } of entries) {
    for (const piece of pieces) {
      for (const fact of piece.facts) {
        if (piece.part) parts.set(fact.address, (parts.get(fact.address) ?? new Set()).add(piece.part));
        else facts.add(fact.address);
      }
    }
  }
  return { facts, parts };
}

/** All entries of planned sections, from the first to the last. */
export function entriesOf(sections: readonly PlannedSection[]): PlannedEntry[] {
  return sections.flatMap((section) => [...section.entries, ...entriesOf(section.sections)]);
}

/** A number in a style: 3 → `3.`, `c.`, `iii.`; `legal` continues the number above: `2.3`. */
export function numberIn(style: Numbering, index: number, above: string | undefined): string | undefined {
  switch (style) {
    case 'decimal':
      return `${index}.`;
    case 'letters':
      return `${letters(index - 1)}.`;
    case 'roman':
      return `${roman(index)}.`;
    case 'legal':
      return above ? `${above.replace(/\.$/, '')}.${index}` : `${index}.`;
    default:
      return undefined;
  }
}

/** The mark of a numbered paragraph: `1.`, `(a)`, `(i)`; undefined for plain ones and for the items of a list. */
export function paragraphMark(style: Paragraphs, index: number): string | undefined {
  if (style === 'none' || style === 'bullets') return undefined;
  return style === 'decimal' ? `${index}.` : `(${style === 'letters' ? letters(index - 1) : roman(index)})`;
}

function planLevel(
  model: Model,
  sections: readonly OutlineSection[],
  level: number,
  about: Pick<PlannedSection, 'audience' | 'regions'>,
  above: string | undefined,
): readonly PlannedSection[] {
  const { outline } = model;
  let count = 0;
  return sections.map((section) => {
    const style = section.numbering ?? styleOf(outline, level);
    if (style !== 'none') count++;
    const number = numberIn(style, count, above);
    const here = { audience: section.audience ?? about.audience, regions: section.regions ?? about.regions };
    const reference = number === undefined ? undefined : referenceNumber(number, style, above);
    return {
      section,
      level,
      ...(number === undefined ? {} : { number }),
      ...(reference === undefined ? {} : { reference }),
      paragraphs: section.paragraphs ?? outline.paragraphs ?? 'none',
      ...here,
      entries: planEntries(model, section.show ?? []),
      sections: planLevel(model, section.sections ?? [], level + 1, here, reference ?? above),
    };
  });
}

function styleOf(outline: Outline, level: number): Numbering {
  return outline.numbering?.[level - 2] ?? 'none';
}

function referenceNumber(number: string, style: Numbering, above: string | undefined): string {
  const own = number.replace(/\.$/, '');
  return style === 'legal' || !above ? own : `${above}.${own}`;
}

function planPiece(model: Model, show: Show): PlannedPiece {
  const steps = show.show.split('.');
  const exact = model.facts.get(show.show);
  if (exact) return { show, facts: [exact] };
  const [key = ''] = steps;
  if (steps.length === 1 && factKeys.includes(key)) return { show, facts: chosen(factsOf(model, key), show) };
  if (key === 'policy' && steps.length <= 2) {
    const kind = steps.length === 1 ? 'policy.' : show.show;
    return {
      show,
      facts: chosen(
        [...model.facts.values()].filter(
          (fact) => fact.kind === kind || (steps.length === 1 && fact.kind.startsWith(kind)),
        ),
        show,
      ),
    };
  }
  const fact = model.facts.get(steps.slice(0, -1).join('.'));
  const part = steps[steps.length - 1];
  return fact && part ? { show, facts: [fact], part } : { show, facts: [] };
}

function chosen(facts: readonly Fact[], show: Show): readonly Fact[] {
  return facts.filter((fact) => {
    if (fact.data.hidden === true) return false;
    if (show.only && !show.only.includes(fact.id)) return false;
    if (!show.audience) return true;
    const own = fact.data.audience as readonly string[] | undefined;
    return own?.some((id) => show.audience?.includes(id)) ?? false;
  });
}
