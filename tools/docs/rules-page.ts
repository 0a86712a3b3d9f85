import { type CompilerCode, compilerCodes } from '../../src/cli/compiler-codes';
import { waiverWords } from '../../src/cli/rule-text';
import { rulesIn } from '../../src/lint/catalogue';
import type { Pack } from '../../src/lint/pack';
import { codeOf, type RuleMeta } from '../../src/lint/rule';
import { capital, certainties, example, sentence, span } from '../../src/lint/rule-words';

/** The page of all rules, pack by pack, each with its provision, its reason and its examples; then the compiler's own codes. */
export function rulesPage(packs: readonly Pack[]): string {
  const codes = compilerCodes();
  const contents = [
    ...packs.map((pack) => `- [${nameOf(pack)}](#${pack.id}): ${counted(rulesIn(pack).length, 'rule')}`),
    `- [The compiler itself](#the-compiler-itself): ${counted(codes.length, 'code')}`,
  ].join('\n');
  const own = ['## The compiler itself', aboutCompiler, ...codes.map(codePart)].join('\n\n');
  return `${[introduction, contents, ...packs.map(packPart), own].join('\n\n')}\n`;
}

const introduction = `# Rules

<!-- Made from src by make docs; do not edit. -->

What \`policyc check\` asks of a policy. The packs of law run for a policy that says, by its laws, its controllers or its
audiences, that it is subject to them, and where \`--pack\` asks for them. An *error* is what the law requires, a *warning* what
most would mend, an *info* what is worth knowing. None of it is legal advice.

The examples are laid over a complete policy: a key that is \`~\` is left out. [README.md](../README.md) says how to live with
a finding.`;

const aboutCompiler = `These are found whatever the law, by \`policyc build\` too: that a file is YAML, that it keeps the schema, that
references lead somewhere, and that every fact is printed. An *error* stops a build and cannot be waived. What every policy
needs is left out of the examples. The codes that begin with \`change/\` are found by \`policyc check --against\` alone, where a
new version is judged by what the one before promised: they stop no build, and all of them can be waived.`;

function packPart(pack: Pack): string {
  const { url, from } = pack;
  const name = url === undefined ? nameOf(pack) : `[${nameOf(pack)}](${url})`;
  const since = from === undefined ? '' : `, since ${from}`;
  return [`## ${pack.id}`, `${name}${since}.`, ...rulesIn(pack).map(rulePart)].join('\n\n');
}

function nameOf({ title }: Pack): string {
  return capital(title);
}

function rulePart(rule: RuleMeta): string {
  const { severity, title, citation, url, certainty, why, fix, avoid, prefer } = rule;
  const { from } = rule.from === undefined ? {} : span(rule);
  const law = url === undefined ? escaped(citation) : `[${escaped(citation)}](${url})`;
  const since = from === undefined ? '' : ` Since ${from}.`;
  return [
    `### ${codeOf(rule)}`,
    `*${severity}* ${escaped(sentence(title))}`,
    `${escaped(why)} To mend it, ${escaped(fix)}.`,
    `${law}.${since} ${certainties[certainty]}`,
    `Avoid:\n\n${fenced(avoid)}`,
    `Prefer:\n\n${fenced(prefer)}`,
  ].join('\n\n');
}

function codePart(code: CompilerCode): string {
  const { severity, title, why, fix, avoid, prefer } = code;
  return [
    `### ${code.code}`,
    `*${severity}* ${escaped(sentence(title))}`,
    `${escaped(why)} To mend it, ${escaped(fix)}. ${waiverWords(code)}`,
    ...(avoid === undefined ? [] : [`Avoid:\n\n${fenced(avoid)}`]),
    ...(prefer === undefined ? [] : [`Prefer:\n\n${fenced(prefer)}`]),
  ].join('\n\n');
}

function fenced(yaml: string): string {
  return `\`\`\`yaml\n${example(yaml)}\n\`\`\``;
}

/** Text without code in it, safe in Markdown; what stands in backticks stays as it is. */
function escaped(text: string): string {
  return text.replace(/(`[^`]*`)|([*_<>[\]])/g, (_all, code: string | undefined, mark: string) => code ?? `\\${mark}`);
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}
