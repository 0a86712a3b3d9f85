import { anchorsIn } from '../anchors';
import type { Telling } from '../telling';
import type { View } from '../types';
import { flowsOf } from './flows';
import { graphOf } from './graph';
import { sharingMatrix } from './matrix';
import { legible } from './parts';
import { readerFor } from './reader';
import { flowTable } from './table';
import type { Picture } from './types';

/** With fewer lines than this there is nothing to look at. */
const fewestLines = 3;

/**
 * The flows of a policy as a picture with a table, all of it from facts; undefined where the outline asks for none, or
 * the facts state too few. To be made when all else has been told: reading for it prints nothing.
 */
export function pictureOf(telling: Telling, view: View): Picture | undefined {
  const { model, words } = telling;
  if (model.outline.picture === false) return undefined;
  const read = readerFor(telling);
  const flows = flowsOf(model, read);
  const graph = graphOf(flows, read);
  if (graph.edges.length < fewestLines) return undefined;
  const ours = words.picture ?? {};
  const said = (text: string | undefined) => (text ?? '').replaceAll('~', telling.policy);
  const writing = { words, read, anchors: anchorsIn(view) };
  const columns = [ours.data ?? '', ours.purposes ?? '', ours.recipients ?? ''] as const;
  const drawings = legible(graph).map((part) => ({ description: ours.description ?? '', columns, ...part }));
  const matrix = sharingMatrix(writing, model.facts, flows);
  return {
    heading: ours.heading ?? '',
    lead: said(drawings.length > 0 ? ours.lead : ours.leadOfTable),
    drawings,
    tableLabel: ours.table ?? '',
    table: { facts: flows.map(({ fact }) => fact.address), markdown: flowTable(writing, flows) },
    ...(matrix && { matrix: { heading: ours.matrix ?? '', block: matrix } }),
  };
}
