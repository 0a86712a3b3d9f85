import { Command as CommanderCommand, CommanderError } from 'commander';
import { generator } from '../render/generator';
import { visible } from '../report/visible';
import { inWords } from './choices';
import type { Command } from './command';
import { commands } from './commands';
import { exits } from './exits';
import { UsageError } from './mishap';
import type { Terminal } from './terminal';

const exitCodes = `
Exit codes:
  0    all is well
  1    a policy has problems, or build --check found files that are not up to date
  2    wrong usage, or something could not be read or written: this wins over 1
`;

/** Does what a command line says, given without `node` and the program, and gives the exit code. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  let exit: number = exits.fine;
  const program = new CommanderCommand('policyc')
    .description('Compiles privacy policies from YAML to HTML, Markdown and a JSON manifest.')
    .option('--color', 'colour the report, even when it does not go to a terminal')
    .option('--no-color', 'do not colour the report')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => terminal.print(text),
      writeErr: () => undefined,
      outputError: () => undefined,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .exitOverride();
  // Of the program and a command that both know an option, the program would take it.
  const verb = commands.find(({ id }) => id === words.find((word) => commands.some((one) => one.id === word)));
  if (!verb?.options.some(({ flags }) => flags.startsWith('--version '))) {
    program.version(generator.version, '-V, --version', 'print the version');
  }
  program.addHelpText(
    'after',
    examplesOf(commands.map(({ examples }) => examples[0]).filter((one) => one !== undefined)),
  );
  program.addHelpText('after', exitCodes);
  for (const command of commands) {
    define(program, command, async (operands, options) => {
      exit = await command.run(operands, options, terminal);
    });
  }
  try {
    await program.parseAsync(words, { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exits.fine;
    if (!(error instanceof CommanderError || error instanceof UsageError)) throw error;
    const verb = commands.find(({ id }) => words.includes(id))?.id;
    const help = `policyc ${verb === undefined ? '' : `${verb} `}--help`;
    terminal.tell(`${error instanceof UsageError ? error.message : faultIn(error)}\nSee \`${help}\`.`);
    return exits.failed;
  }
}

type Action = (operands: readonly string[], options: object) => Promise<void>;

function define(program: CommanderCommand, command: Command, action: Action): void {
  const verb = program
    .command(command.id)
    .description(`${capital(command.summary)}.`)
    .summary(command.summary);
  if (command.operand !== undefined) verb.argument(command.operand, command.operandSummary ?? '');
  else verb.allowExcessArguments(false);
  for (const { flags, summary, read } of command.options) {
    if (read) verb.option(flags, summary, read);
    else verb.option(flags, summary);
  }
  verb.addHelpText('after', examplesOf(command.examples));
  verb.action((operands: readonly string[] | string | object | undefined) => {
    const words = typeof operands === 'string' || Array.isArray(operands) ? [operands].flat() : [];
    return action(words, verb.optsWithGlobals());
  });
}

function examplesOf(examples: Command['examples']): string {
  const width = Math.max(...examples.map(([line]) => line.length));
  const lines = examples.map(([line, deed]) => `  policyc ${line.padEnd(width)}  # ${deed}`);
  return `\nExamples:\n${lines.join('\n')}`;
}

// Says what commander says in the words of the house: "error: unknown option '--emitt'\n(Did you mean --emit?)".
function faultIn({ code, message }: CommanderError): string {
  if (code === 'commander.help') return `a command is needed: ${inWords(commands.map(({ id }) => id))}`;
  const [, fault = message, guess] = /^error: (.*?)(?:\n\(Did you mean (?:one of )?(.*)\?\))?$/s.exec(message) ?? [];
  const said = visible(fault.replace(/'(.*)'/s, '`$1`').replace(/\. Expected .*$/, ''));
  return guess === undefined ? said : `${said}; did you mean \`${guess}\`?`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
