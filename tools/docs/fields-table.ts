import { inline } from '../../src/model/complaints/wording';
import { type DocumentedNode, type DocumentedSchema, followedIn } from './documented-schema';
import { formInWords } from './form-in-words';
import { markdownTable } from './markdown-table';

/** A table of the keys of a map, those that are needed in bold, those of maps inside it as `outer.inner`. */
export function fieldsTable(schema: DocumentedSchema, node: DocumentedNode): string {
  return markdownTable(['Key', 'What it holds', 'Form', 'Example'], rowsOf(schema, node, ''));
}

/** The name of a key in code, in bold where it is needed. */
export function keyName(name: string, isNeeded: boolean): string {
  return isNeeded ? `**\`${name}\`**` : `\`${name}\``;
}

/** The first example of a part of the schema in one line of YAML, as code. */
export function exampleInLine({ examples: [example] = [] }: DocumentedNode): string {
  return example === undefined ? '' : `\`${inline(example)}\``;
}

type Row = readonly string[];

function rowsOf(schema: DocumentedSchema, { properties = {}, required = [] }: DocumentedNode, above: string): Row[] {
  return Object.entries(properties).flatMap(([key, node]) => {
    const name = `${above}${key}`;
    const whole = followedIn(schema, node);
    const form = formInWords(schema, node);
    const row = [keyName(name, required.includes(key)), whole.description ?? '', form, exampleInLine(whole)];
    return [row, ...(node.properties ? rowsOf(schema, node, `${name}.`) : [])];
  });
}
