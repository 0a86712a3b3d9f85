import type { Diagnostic } from '../core/diagnostic';
import type { Model } from '../model/model';
import { anchorer, withEveryFactAnchored } from './anchors';
import { unprinted } from './coverage';
import { dateLine } from './date-line';
import { defaultSections } from './default-outline';
import { definedAtFirstUse } from './first-use';
import { languageUnspoken } from './language-unspoken';
import { entriesOf, planEntries, planSections } from './outline';
import { pageLong } from './page-long';
import { pictureOf } from './picture/picture';
import { placesIn } from './references';
import { repeated } from './repeats';
import { blocksOf, sectionOf } from './sections';
import { summaryOf } from './summary/summary';
import type { LanguageTemplates } from './templates';
import type { View } from './types';
import { writerFor, written } from './writer';

/** The policy in words, and what is wrong with how it is laid out: nothing may be shown twice, nothing may be lost. */
export interface Viewed {
  readonly view: View;
  readonly diagnostics: readonly Diagnostic[];
}

/** The policy in words: sections of blocks, each block knowing the facts it says. */
export function view(model: Model, templates: LanguageTemplates): Viewed {
  const planned = planSections(model, model.sections ?? defaultSections(model, templates));
  const opening = planEntries(model, model.outline.opening ?? []);
  const entries = [...opening, ...entriesOf(planned)];
  const places = placesIn(planned);
  let position = -1;
  const enter = ({ id }: { readonly id: string }) => {
    position = places.sections.get(id)?.index ?? position;
  };
  const writer = writerFor(model, templates, entries, places, () => position);
  const diagnostics: Diagnostic[] = [...languageUnspoken(model, templates.locale), ...repeated(model, entries)];
  const anchored = anchorer(model.facts);
  const dates = dateLine(writer);
  const atTop = (model.outline.date?.place ?? 'top') === 'top';
  const top = [...(atTop ? dates : []), ...blocksOf(writer, opening, [], diagnostics)];
  const sections = planned.map((section) => sectionOf({ writer, anchored, enter, diagnostics }, section));
  const { contents } = model.outline;
  const told: View = {
    locale: model.language,
    title: written(writer, model.title),
    opening: top.map(anchored),
    sections,
    closing: (atTop ? [] : dates).map(anchored),
    ...(contents && { contents: { heading: contents.heading ? written(writer, contents.heading) : null } }),
  };
  if (writer.length.past) return { view: told, diagnostics: [pageLong(model, writer.length.past)] };
  const whole = withEveryFactAnchored(
    model.outline.definitions === 'first-use' ? definedAtFirstUse(writer, told) : told,
  );
  const unsaid = unprinted(model, (fact) => writer.telling.read(fact));
  const apart = writerFor(model, templates, entries, places, () => -1);
  const picture = pictureOf(apart.telling, whole);
  const summary =
    model.outline.summary === false ? undefined : summaryOf(apart, places, whole, atTop ? dates.length : 0);
  return {
    view: { ...whole, ...(summary && { summary }), ...(picture && { picture }) },
    diagnostics: [...diagnostics, ...unsaid],
  };
}
