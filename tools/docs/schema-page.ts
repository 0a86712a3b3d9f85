import { stringify } from 'yaml';
import { referenceForms } from '../../src/model/prose';
import { commonFieldsOf, formsOf, isSame, partsOf } from './definitions';
import { type DocumentedNode, type DocumentedSchema, type Fields, followedIn, insideOf } from './documented-schema';
import { exampleInLine, fieldsTable, keyName } from './fields-table';
import { formInWords, vocabularyLink } from './form-in-words';
import { headingAnchor } from './heading-anchor';
import { markdownTable } from './markdown-table';

/** The page of all keys of a policy: a section for each key, then what the keys share. */
export function schemaPage(schema: DocumentedSchema): string {
  const common = commonFieldsOf(schema);
  const sections = [
    introduction,
    keysTable(schema),
    ...Object.keys(schema.properties).map((key) => keySection(schema, key, common)),
    `## ${commonHeading}`,
    fieldsTable(schema, { properties: common }),
    '## Parts',
    'Keys and values that stand in several places.',
    ...partsOf(schema).map((part) => partSection(schema, part)),
    '## Forms of values',
    ...formsOf(schema).map((node) => `### ${node.title}\n\n${node.description} For example: ${exampleInLine(node)}`),
    references,
  ];
  return `${sections.join('\n\n')}\n`;
}

const commonHeading = 'What most facts may hold';

const introduction = `# Keys of a policy

<!-- Made from src/model/policy.schema.json by make docs; do not edit. -->

All that a \`policy.yaml\` and the files it includes may hold. Keys in **bold** are needed. The words to choose from, such
as those for data, purposes and rights, are in [vocabulary.md](vocabulary.md). \`policyc schema\` prints the schema itself,
for editors and programs.`;

const references = `### References in texts

Between two braces, a phrase or a sentence may name a section or a fact by its address: \`{{sections.contact}}\` becomes a
link to the section, \`{{contacts.privacy}}\` the addresses of the contact, \`{{references.gdpr}}\` the name of the law. For a
section, a word after a bar chooses the form, as in \`{{sections.contact | title}}\`: ${referenceForms.map((form) => `\`${form}\``).join(', ')}.`;

function keysTable(schema: DocumentedSchema): string {
  const rows = Object.entries(schema.properties).map(([key, node]) => [
    `[${keyName(key, isNeeded(schema, key))}](#${headingAnchor(key)})`,
    followedIn(schema, node).description ?? '',
  ]);
  return markdownTable(['Key', 'What it holds'], rows);
}

function isNeeded({ required = [] }: DocumentedSchema, key: string): boolean {
  return required.includes(key);
}

function keySection(schema: DocumentedSchema, key: string, common: Fields): string {
  const node = followedIn(schema, schema.properties[key] ?? {});
  const inside = followedIn(schema, insideOf(node));
  const { own, shared } = divided(inside, common);
  const [example] = node.examples ?? [];
  const paragraphs = [
    `## \`${key}\``,
    `${node.description} ${shapeOf(schema, node)}`.trim(),
    ...(example === undefined ? [] : [`\`\`\`yaml\n${stringify({ [key]: example })}\`\`\``]),
    ...(inside.properties ? [fieldsTable(schema, { ...inside, properties: own })] : []),
    ...(shared.length > 0 ? [`And [as most facts](#${headingAnchor(commonHeading)}): ${shared.join(', ')}.`] : []),
  ];
  return paragraphs.join('\n\n');
}

function divided({ properties = {} }: DocumentedNode, common: Fields) {
  const isCommon = ([name, node]: readonly [string, DocumentedNode]) => isSame(common[name], node);
  const fields = Object.entries(properties);
  return {
    own: Object.fromEntries(fields.filter((field) => !isCommon(field))),
    shared: fields.filter(isCommon).map(([name]) => `\`${name}\``),
  };
}

function shapeOf(schema: DocumentedSchema, { additionalProperties, items }: DocumentedNode): string {
  if (typeof additionalProperties === 'object') return 'Each entry begins with an [id](#id) of its own and a colon.';
  if (!items) return '';
  return followedIn(schema, items).properties
    ? 'A list; each item holds the keys below.'
    : `A list; each item is ${formInWords(schema, items)}.`;
}

function partSection(schema: DocumentedSchema, part: DocumentedNode): string {
  const words = part['x-vocabulary'] ? ` The words are those of ${vocabularyLink(part['x-vocabulary'])}.` : '';
  return `### ${part.title}\n\n${part.description}${words}\n\n${fieldsTable(schema, part)}`;
}
