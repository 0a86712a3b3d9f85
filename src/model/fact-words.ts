/** How the facts of each kind are called in messages: one of them, several of them. */
const names: Readonly<Record<string, readonly [string, string]>> = {
  controllers: ['controller', 'controllers'],
  contacts: ['contact', 'contacts'],
  references: ['reference', 'references'],
  definitions: ['definition', 'definitions'],
  audiences: ['audience', 'audiences'],
  categories: ['category', 'categories'],
  purposes: ['purpose', 'purposes'],
  processors: ['processor', 'processors'],
  recipients: ['recipient', 'recipients'],
  parties: ['recipient, processor or audience', 'recipients, processors or audiences'],
  technologies: ['technology', 'technologies'],
  collection: ['collection', 'collections'],
  disclosures: ['disclosure', 'disclosures'],
  transfers: ['transfer', 'transfers'],
  retention: ['retention rule', 'retention rules'],
  rights: ['right', 'rights'],
  choices: ['choice', 'choices'],
  consent: ['statement on consent', 'statements on consent'],
  automatedDecisions: ['automated decision', 'automated decisions'],
  security: ['security measure', 'security measures'],
  children: ['statement on children', 'statements on children'],
  authorities: ['authority', 'authorities'],
  changes: ['statement on changes', 'statements on changes'],
  statements: ['statement', 'statements'],
  'policy.laws': ['law', 'laws'],
  'policy.relations': ['relation', 'relations'],
  sections: ['section', 'sections'],
};

/** `category` for `categories`; the key itself where it has no name. */
export function nounOf(key: string): string {
  return names[key]?.[0] ?? key;
}

/** `categories` for `categories`, `retention rules` for `retention`. */
export function nounsOf(key: string): string {
  return names[key]?.[1] ?? key;
}

/** The author's own words in backticks, cut after 80 letters. */
export function quoted(word: string): string {
  const line = word.replace(/\s+/g, ' ');
  // No more units than letters are let through: most words need not be taken apart.
  if (line.length <= 80) return `\`${line}\``;
  const letters = [...line];
  return `\`${letters.length > 80 ? `${letters.slice(0, 80).join('')}…` : letters.join('')}\``;
}

/** Words in backticks with commas between, and a word before the last: `a`, `b` and `c`. */
export function listed(words: readonly string[], join: 'and' | 'or' = 'and'): string {
  const all = words.map(quoted);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${join} ${all[all.length - 1]}`;
}
