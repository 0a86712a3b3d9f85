// The floor of every program that reads YAML with the library `yaml`: it reads, parses and writes, and does nothing else.
const { mkdirSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { parse } = require('yaml');

const [policies, out] = process.argv.slice(2);
for (const id of readdirSync(policies)) {
  const data = parse(readFileSync(join(policies, id, 'policy.yaml'), 'utf8'));
  mkdirSync(join(out, id), { recursive: true });
  writeFileSync(join(out, id, 'policy.json'), JSON.stringify(data));
}
