import { packs } from '../../src/lint/packs';
import schema from '../../src/model/policy.schema.json';
import { vocabulary } from '../../src/model/vocabulary';
import { changesPage } from './changes-page';
import type { DocumentedSchema } from './documented-schema';
import { rulesPage } from './rules-page';
import { schemaPage } from './schema-page';
import { vocabularyPage } from './vocabulary-page';

/** The reference pages, by their paths in the project: the same schema and words give the same bytes. */
export function madePages(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/schema.md', schemaPage(schema as unknown as DocumentedSchema)],
    ['docs/rules.md', rulesPage(packs)],
    ['docs/changes.md', changesPage()],
    ['docs/vocabulary.md', vocabularyPage(vocabulary)],
  ]);
}
