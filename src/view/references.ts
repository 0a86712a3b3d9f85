import { joined } from './english/nouns';
import { inline } from './inline';
import { escapeMarkdown } from './markdown';
import { contactName, contactWays, referenceName } from './mentions';
import type { PlannedSection } from './outline';
import { all } from './read';
import type { Telling } from './telling';

/** Where a section is; one that runs into its paragraph belongs to the section that has a heading of its own. */
interface Place {
  readonly planned: PlannedSection;
  readonly index: number;
  readonly under?: PlannedSection;
}

/** Where sections are and which facts they show, so that references can say it. */
export interface Places {
  readonly sections: ReadonlyMap<string, Place>;
  /** The id of the section that shows a fact. */
  readonly sectionOf: ReadonlyMap<string, string>;
}

/** The places of planned sections, in reading order. */
export function placesIn(sections: readonly PlannedSection[]): Places {
  const byId = new Map<string, Place>();
  const sectionOf = new Map<string, string>();
  const visit = (planned: PlannedSection, above?: PlannedSection) => {
    const under = planned.section.runIn ? above : undefined;
    byId.set(planned.section.id, { planned, index: byId.size, ...(under ? { under } : {}) });
    for (const entry of planned.entries)
      for (const piece of entry.pieces)
        for (const fact of piece.facts)
          if (!sectionOf.has(fact.address)) sectionOf.set(fact.address, planned.section.id);
    for (const inner of planned.sections) visit(inner, under ?? planned);
  };
  for (const section of sections) visit(section);
  return { sections: byId, sectionOf };
}

type Style = 'section' | 'paragraph' | 'title' | 'number-and-title' | 'position' | 'number';

/** What a reference becomes: a link to a section, the address of a contact, the name of a document, the label of a fact. */
export function referenceText(telling: Telling, places: Places, here: () => number, reference: string): string {
  const [address = '', style] = reference.split('|').map((part) => part.trim());
  const wanted = (style ?? telling.model.outline.references ?? 'section') as Style;
  const [key = '', id = ''] = address.split('.');
  if (key === 'sections') return sectionText(telling, places, here(), id, wanted);
  if (address === 'policy.title') return inline(telling.model.title, (inner) => telling.refer(inner));
  const fact = telling.model.facts.get(address) ?? telling.model.facts.get(`${key}.${id}`);
  if (!fact) return escapeMarkdown(address);
  const readable = telling.read(fact);
  if (key === 'contacts') {
    const emails = readable.email as string[] | undefined;
    if (emails) return joined(all(emails), 'or');
    return joined(contactWays(readable), 'or').replace(/^(at|through) /, '') || contactName(telling, readable);
  }
  if (key === 'references') return referenceName(readable, false);
  if (key === 'definitions') return `“${String(readable.term)}”`;
  if (key === 'controllers') return String(readable.name ?? readable.legalName);
  const section = places.sectionOf.get(fact.address);
  if (style === undefined && typeof readable.label === 'string' && !['rights', 'choices', 'security'].includes(key))
    return readable.label;
  return section
    ? sectionText(telling, places, here(), section, wanted, 'fact')
    : escapeMarkdown(String(readable.label ?? readable.title ?? fact.id));
}

function sectionText(
  telling: Telling,
  places: Places,
  here: number,
  id: string,
  style: Style,
  of: 'section' | 'fact' = 'section',
): string {
  const place = places.sections.get(id);
  if (!place) return escapeMarkdown(id);
  const { planned, index, under } = place;
  const words = telling.words.reference ?? {};
  const title = `“${inline((of === 'fact' && under ? under : planned).section.heading, () => '')}”`;
  const link = (text: string) => `[${text}](#${id})`;
  if (style === 'position')
    return index === here ? (words.this ?? '') : link(index < here ? (words.above ?? '') : (words.below ?? ''));
  if (style === 'title' || planned.reference === undefined) return link(title);
  if (style === 'number') return link(planned.reference);
  const word = style === 'paragraph' ? words.paragraph : words.section;
  return link(
    style === 'number-and-title' ? `${word} ${planned.reference} (${title})` : `${word} ${planned.reference}`,
  );
}
