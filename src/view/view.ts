import type { Diagnostic } from '../core/diagnostic';
import { type Fact, factsOf, type Model, type OutlineSection } from '../model/model';
import { anchorer, type Unanchored, withEveryFactAnchored } from './anchors';
import { unprinted } from './coverage';
import { defaultSections } from './default-outline';
import { possessive } from './english/nouns';
import { dateInWords } from './english/time';
import { definedAtFirstUse } from './first-use';
import { helpersFor } from './helpers';
import { inline, literal } from './inline';
import {
  entriesOf,
  type PlannedEntry,
  type PlannedSection,
  paragraphMark,
  placesOf,
  planEntries,
  planSections,
} from './outline';
import { bulleted, paragraphsOf } from './paragraphs';
import { readable } from './read';
import { type Places, placesIn, referenceText } from './references';
import { repeated } from './repeats';
import type { Writer } from './tell';
import type { Current, Person, Telling } from './telling';
import type { LanguageTemplates } from './templates';
import type { Block, Section, View } from './types';

/** The policy in words: sections of blocks, each block knowing the facts it says. */
export function view(
  model: Model,
  templates: LanguageTemplates,
): { readonly view: View; readonly diagnostics: readonly Diagnostic[] } {
  const planned = planSections(model, model.sections ?? defaultSections(model, templates));
  const opening = planEntries(model, model.outline.opening ?? []);
  const places = placesIn(planned);
  const position = { index: -1 };
  const writer = writerFor(model, templates, [...opening, ...entriesOf(planned)], places, () => position.index);
  const diagnostics: Diagnostic[] = [...repeated(model, [...opening, ...entriesOf(planned)])];
  const anchored = anchorer(model.facts);
  const dates = dateLine(writer);
  const atTop = (model.outline.date?.place ?? 'top') === 'top';
  const top = [...(atTop ? dates : []), ...opening.flatMap((entry) => written(writer, entry, [], diagnostics))];
  const sections = planned.map((section) => sectionOf(writer, section, places, position, anchored, diagnostics));
  const bottom = atTop ? [] : dates;
  const told: View = {
    locale: model.language,
    title: inline(model.title, (reference) => writer.telling.refer(reference)).replaceAll('\u0004', ''),
    opening: top.map(anchored),
    sections,
    closing: bottom.map(anchored),
    ...(model.outline.contents
      ? {
          contents: {
            heading: model.outline.contents.heading ? inlineHere(writer, model.outline.contents.heading) : null,
          },
        }
      : {}),
  };
  const result = model.outline.definitions === 'first-use' ? definedAtFirstUse(writer, told) : told;
  return {
    view: withEveryFactAnchored(result),
    diagnostics: [...diagnostics, ...unprinted(model, writer.telling.printed)],
  };
}

function writerFor(
  model: Model,
  templates: LanguageTemplates,
  entries: readonly PlannedEntry[],
  places: Places,
  here: () => number,
): Writer {
  const shown = placesOf(entries);
  const printed = new Set<string>();
  const facts = new Map<string, Record<string, unknown>>();
  const voice = model.outline.voice ?? {};
  const telling: Telling = {
    model,
    words: templates.words,
    we: speaker(model),
    reader: readerOf(voice.you),
    information: voice.information === undefined ? 'personal information' : literal(voice.information),
    policy: voice.policy === undefined ? 'this policy' : literal(voice.policy),
    shown: shown.facts,
    parted: shown.parts,
    printed,
    explained: new Set(),
    current: undefined as unknown as Current,
    read(fact: Fact) {
      let found = facts.get(fact.address);
      if (!found) {
        found = readable(
          fact,
          (reference) => telling.refer(reference),
          (address) => {
            printed.add(address);
            telling.current?.facts.add(fact.address);
          },
        );
        facts.set(fact.address, found);
      }
      return found;
    },
    isHere(address) {
      const section = places.sectionOf.get(address);
      if (section === undefined) return here() === -1 && shown.facts.has(address);
      return places.sections.get(section)?.index === here();
    },
    refer: (reference) => referenceText(telling, places, here, reference),
  };
  return { telling, templates, helpers: helpersFor(telling) };
}

function speaker(model: Model): Telling['we'] {
  const first = factsOf(model, 'controllers')[0];
  const name = literal(String(first?.data.name ?? first?.data.legalName ?? ''));
  return model.outline.voice?.we === 'name'
    ? { word: name, object: name, owner: possessive(name), singular: true }
    : { word: 'we', object: 'us', owner: 'our', singular: false };
}

function readerOf(name: string | undefined): Person {
  if (name === undefined) return { subject: 'you', object: 'you', owner: 'your' };
  const safe = literal(name);
  return { subject: safe, object: safe, owner: possessive(safe) };
}

/** The dates and the version of the policy, on a line of their own. */
function dateLine(writer: Writer): Unanchored[] {
  const { telling } = writer;
  const { outline, facts } = telling.model;
  if (outline.date?.place === 'none') return [];
  const words = telling.words.date ?? {};
  const parts: string[] = [];
  const said: string[] = [];
  const dates = facts.get('policy.dates');
  if (dates) {
    const values = telling.read(dates);
    for (const name of ['effective', 'updated', 'posted']) {
      const date = values[name];
      if (typeof date !== 'string') continue;
      // The author's own label keeps its colon, or its lack of one.
      const label =
        parts.length === 0 && outline.date?.label ? inlineHere(writer, outline.date.label) : `${words[name] ?? name}:`;
      parts.push(`**${label}** ${dateInWords(date, outline.date?.format)}`);
    }
    said.push(dates.address);
  }
  const version = facts.get('policy.version');
  if (version) {
    parts.push(`**${words.version}:** ${String(telling.read(version).version)}`);
    said.push(version.address);
  }
  return parts.length > 0 ? [{ facts: said, shown: said, markdown: parts.join('\\\n').replaceAll('\u0004', '') }] : [];
}

function sectionOf(
  writer: Writer,
  planned: PlannedSection,
  places: Places,
  position: { index: number },
  anchored: (block: Unanchored) => Block,
  diagnostics: Diagnostic[],
): Section {
  const { section } = planned;
  position.index = places.sections.get(section.id)?.index ?? position.index;
  const intro = section.intro
    ? [{ facts: [`sections.${section.id}`], shown: [], markdown: inlineHere(writer, section.intro) }]
    : [];
  const entries = planned.entries.flatMap((entry) => written(writer, entry, planned.audience, diagnostics));
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
    sections: planned.sections.map((inner) => sectionOf(writer, inner, places, position, anchored, diagnostics)),
  };
}

function written(writer: Writer, entry: PlannedEntry, audience: readonly string[], diagnostics: Diagnostic[]) {
  const { blocks, diagnostics: found } = paragraphsOf(writer, entry, audience);
  diagnostics.push(...found);
  return blocks;
}

/** The audiences of a section that its heading names: nothing else has to say what they are called. */
function namedInHeading(writer: Writer, section: OutlineSection): readonly string[] {
  const heading = section.heading.toLowerCase();
  const named = (section.audience ?? [])
    .map((id) => `audiences.${id}`)
    .filter((address) => {
      const label = writer.telling.model.facts.get(address)?.data.label;
      return typeof label === 'string' && heading.includes(label.toLowerCase());
    });
  for (const address of named) writer.telling.printed.add(`${address}.label`);
  return named;
}

/** The heading as printed: one that runs into its paragraph ends like a sentence. */
function headingOf(writer: Writer, section: OutlineSection): string {
  const heading = inlineHere(writer, section.heading);
  return section.runIn && !/[.!?:–—-]$/.test(heading) ? `${heading}.` : heading;
}

function inlineHere(writer: Writer, text: string): string {
  return inline(text, (reference) => writer.telling.refer(reference)).replaceAll('\u0004', '');
}
