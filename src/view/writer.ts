import { type Fact, factsOf, type Model } from '../model/model';
import { possessive } from './english/nouns';
import { inline, literal } from './inline';
import { type PlannedEntry, placesOf } from './outline';
import { readable } from './read';
import { type Places, referenceText } from './references';
import type { Writer } from './tell';
import type { Current, Person, Telling } from './telling';
import type { LanguageTemplates } from './templates';

/**
 * A writer for one policy: who speaks to whom, what is shown where, and the notes of what has been printed. `here` is the
 * place of the section that is being written, -1 before the first.
 */
export function writerFor(
  model: Model,
  templates: LanguageTemplates,
  entries: readonly PlannedEntry[],
  places: Places,
  here: () => number,
): Writer {
  const shown = placesOf(entries);
  const facts = new Map<string, Record<string, unknown>>();
  const voice = model.outline.voice ?? {};
  const refer = (reference: string): string => referenceText(telling, places, here, reference);
  const telling: Telling = {
    model,
    words: templates.words,
    we: speaker(model),
    reader: readerOf(voice.you),
    information: voice.information === undefined ? 'personal information' : literal(voice.information),
    policy: voice.policy === undefined ? 'this policy' : literal(voice.policy),
    shown: shown.facts,
    parted: shown.parts,
    explained: new Set(),
    // Nothing yet: to speak of it before anything is told is a mistake of ours, and an exception.
    current: undefined as unknown as Current,
    read(fact: Fact) {
      let found = facts.get(fact.address);
      if (!found) {
        found = readable(fact, refer, telling);
        facts.set(fact.address, found);
      }
      return found;
    },
    isHere(address) {
      const section = places.sectionOf.get(address);
      if (section === undefined) return here() === -1 && shown.facts.has(address);
      return places.sections.get(section)?.index === here();
    },
    refer,
  };
  return { telling, templates, length: { told: 0 } };
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

/** The author's words outside of facts, such as a heading, as safe Markdown. */
export function written(writer: Writer, text: string): string {
  return inline(text, (reference) => writer.telling.refer(reference)).replaceAll('\u0004', '');
}
