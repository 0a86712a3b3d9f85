#!/usr/bin/env node
import { generator } from '../render/generator';
import { exits } from './exits';
import { ownTerminal, type Terminal } from './terminal';

// With these set, the YAML library would print what it reads into the report.
for (const name of ['LOG_STREAM', 'LOG_TOKENS']) delete process.env[name];

// Once all of a long report has got out, nothing is left to do: Node need not take apart what the system frees at once.
process.once('beforeExit', () => process.exit());

const commandLine = process.argv.slice(2);
void main(commandLine, ownTerminal(commandLine));

async function main(words: readonly string[], terminal: Terminal): Promise<void> {
  process.on('uncaughtException', (error) => fail(error, terminal));
  try {
    const exit = await exitOf(words, terminal);
    // It is set and the process left to come to its end, so that all of a long report gets out. A report that could not
    // be written has set it before.
    process.exitCode ||= exit;
  } catch (error) {
    fail(error, terminal);
  }
}

async function exitOf(words: readonly string[], terminal: Terminal): Promise<number> {
  const [only] = words;
  if (words.length === 1 && (only === '--version' || only === '-V')) {
    terminal.print(`${generator.version}\n`);
    return exits.fine;
  }
  const { bundled } = require('./bundled') as typeof import('./bundled');
  // Now that the modules of Node are loaded: what V8 made of them when Node was built, it does not take once it is tuned.
  const { tuneEngine, withoutRoom } = require('./tune-engine') as typeof import('./tune-engine');
  tuneEngine();
  const load = bundled((work) => void process.once('exit', work));
  let sealed: Terminal['sealed'];
  if (only === 'build') {
    const { sayAgain } = (load?.('start:lib/cli/sealed-build.js') ??
      require('./sealed-build')) as typeof import('./sealed-build');
    const said = withoutRoom(() => sayAgain(terminal));
    if (typeof said === 'number') return said;
    sealed = said;
  }
  const { run } = (load?.('command:lib/cli/run.js') ?? require('./run')) as typeof import('./run');
  return run(words, { ...terminal, ...(sealed && { sealed }) });
}

function fail(error: unknown, terminal: Terminal): void {
  const { bundled } = require('./bundled') as typeof import('./bundled');
  const { sentenceOf } = (bundled()?.('command:lib/cli/mishap.js') ?? require('./mishap')) as typeof import('./mishap');
  process.exitCode = exits.failed;
  terminal.tell(sentenceOf(error));
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (process.env.POLICYC_DEBUG && cause instanceof Error) process.stderr.write(`${cause.stack}\n`);
}
