import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

const text = readFileSync(resolve(__dirname, 'sarif-schema/sarif-2.1.0-rtm.5.json'), 'utf8');
// The schema is of draft 4, and uses nothing that draft 7 reads in another way but these two words.
const { $schema, id, ...schema } = JSON.parse(text) as { readonly $schema: string; readonly id: string };
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile({ $id: id, ...schema });

/** What the schema of SARIF 2.1.0 has against a report; nothing for a valid one. */
export function sarifFaults(report: unknown): readonly string[] {
  validate(report);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
