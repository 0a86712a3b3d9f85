import type { Model, OutlineSection } from '../model/model';
import { planEntries } from './outline';
import type { LanguageTemplates } from './templates';

/** The sections of the default outline for which the policy has facts, in the order of their templates. */
export function defaultSections(model: Model, templates: LanguageTemplates): readonly OutlineSection[] {
  const sections: OutlineSection[] = [];
  for (const { order: _, ...section } of templates.sections) {
    const show = (section.show ?? []).filter((entry) =>
      planEntries(model, [entry]).some(({ pieces }) => pieces.some((piece) => piece.facts.length > 0)),
    );
    if (show.length > 0) sections.push({ ...section, show });
  }
  return sections;
}
