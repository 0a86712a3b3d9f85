import type { Diagnostic } from '../core/diagnostic';
import type { OutlineSection } from '../model/model';
import type { Unanchored } from './anchors';
import { joined } from './english/nouns';
import { type PlannedEntry, type PlannedSection, paragraphMark } from './outline';
import { bulleted, paragraphsOf } from './paragraphs';
import { print } from './read';
import type { Writer } from './tell';
import type { Block, Section } from './types';
import { written } from './writer';

/** What the sections of a page are written with. */
export interface SectionWriting {
  readonly writer: Writer;
  readonly anchored: (block: Unanchored) => Block;
  /** Called with each section before it is written. */
  readonly enter: (section: OutlineSection) => void;
  /** Collects what is wrong with what is shown. */
  readonly diagnostics: Diagnostic[];
}

/** A planned section in words, with those inside it. */
export function sectionOf(writing: SectionWriting, planned: PlannedSection): Section {
  const { writer, anchored, diagnostics } = writing;
  const { section } = planned;
  writing.enter(section);
  writer.telling.regions = planned.regions;
  const words = [regionsOf(writer, section), section.intro ? written(writer, section.intro) : ''].filter(Boolean);
  const intro = words.length > 0 ? [{ facts: [`sections.${section.id}`], shown: [], markdown: words.join(' ') }] : [];
  const entries = blocksOf(writer, planned.entries, planned.audience, diagnostics);
  const told = [...intro, ...(planned.paragraphs === 'bullets' ? bulleted(entries) : entries)];
  const numbered = told.length > 1 ? planned.paragraphs : 'none';
  const named = namedInHeading(writer, section);
  const blocks = told.map((block, index) => {
    const number = paragraphMark(numbered, index + 1);
    const facts = index === 0 ? [...new Set([...block.facts, ...named])] : block.facts;
    return { ...anchored({ ...block, facts }), ...(number === undefined ? {} : { number }) };
  });
  return {
    id: section.id,
    ...(planned.number === undefined ? {} : { number: planned.number }),
    heading: headingOf(writer, section),
    level: planned.level,
    runIn: section.runIn === true,
    blocks,
    sections: planned.sections.map((inner) => sectionOf(writing, inner)),
  };
}

/** Whom a section of some regions is about; its facts need not say it. */
function regionsOf(writer: Writer, section: OutlineSection): string {
  if (!section.regions) return '';
  const regions = section.regions.map((region) => written(writer, region));
  return `This section applies to residents of ${joined(regions, 'and')}.`;
}

/** The blocks of the entries of a section, or of the opening of the page. */
export function blocksOf(
  writer: Writer,
  entries: readonly PlannedEntry[],
  audience: readonly string[],
  diagnostics: Diagnostic[],
): readonly Unanchored[] {
  return entries.flatMap((entry) => {
    const { blocks, diagnostics: found } = paragraphsOf(writer, entry, audience);
    diagnostics.push(...found);
    return blocks;
  });
}

/** The audiences of a section that its heading names: nothing else has to say what they are called. */
function namedInHeading(writer: Writer, section: OutlineSection): readonly string[] {
  const heading = section.heading.toLowerCase();
  const named: string[] = [];
  for (const id of section.audience ?? []) {
    const fact = writer.telling.model.facts.get(`audiences.${id}`);
    const label = fact?.data.label;
    if (!fact || typeof label !== 'string' || !heading.includes(label.toLowerCase())) continue;
    named.push(fact.address);
    print(writer.telling.read(fact), 'label');
  }
  return named;
}

/** The heading as printed: one that runs into its paragraph ends like a sentence. */
function headingOf(writer: Writer, section: OutlineSection): string {
  const heading = written(writer, section.heading);
  return section.runIn && !/[.!?:–—-]$/.test(heading) ? `${heading}.` : heading;
}
