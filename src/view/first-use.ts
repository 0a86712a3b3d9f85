import { factsOf } from '../model/model';
import { each } from './anchors';
import { tell, type Writer } from './tell';
import type { Block, View } from './types';

/** The view with each definition that no section shows told where its term is first used. */
export function definedAtFirstUse(writer: Writer, view: View): View {
  const open = factsOf(writer.telling.model, 'definitions').filter(
    (fact) => !writer.telling.shown.has(fact.address) && fact.data.hidden !== true,
  );
  const pending = new Map(open.map((fact) => [fact, namesOf(fact.data)]));
  const visit = (block: Block): Block => {
    let { markdown, facts } = block;
    for (const [fact, names] of pending) {
      if (!names.some((name) => name.test(markdown))) continue;
      pending.delete(fact);
      const told = tell(writer, fact, { form: 'prose', audience: [] });
      markdown = `${markdown}${/\n/.test(markdown) ? '\n\n' : ' '}${told.markdown}`;
      facts = [...new Set([...facts, ...told.facts])];
    }
    return { ...block, markdown, facts };
  };
  return each(view, visit);
}

function namesOf(data: Readonly<Record<string, unknown>>): readonly RegExp[] {
  const names = [String(data.term), ...((data.aka as readonly string[] | undefined) ?? [])];
  return names.map(
    (name) => new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu'),
  );
}
