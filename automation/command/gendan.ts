import { Command, CommanderError } from 'commander';
import { GendanError } from '../../shared/errors';
import { verbsOn } from '../../shared/features';
import type { Lang } from '../../shared/lang';
import { handInRecords } from '../../shared/plan/record-reader';
import { RECORD_READER } from '../../shared/plan/records/read-records';
import { handInShippedHolidays } from '../../shared/time/calendars/shipped';
import { openedKeeping } from '../keeping/opened';
import { contextOf, type Context, type Done } from './context';
import { sayHelpIn } from './help-words';
import { EXIT, languageOf, wantsColour, type Io } from './io';
import { VERBS } from './verbs';
import { SAY } from './words';

/** Runs the command with everything it touches handed in; gives the exit code. Never throws and never exits. */
export async function runGendan(args: readonly string[], io: Io): Promise<number> {
  handInShippedHolidays();
  handInRecords(RECORD_READER);
  const lang = languageOf(langOption(args), io.env);
  const opened = openedKeeping(io);
  const context = contextOf(io, lang, opened.keeping, runGendan);
  let exitCode: number = EXIT.ok;
  const program = buildProgram(context, (code) => (exitCode = code));
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return endOf(error, context);
  } finally {
    await opened.close();
  }
}

/** `--lang` decides the language of the help text itself, so it is looked for before anything is parsed. */
function langOption(args: readonly string[]): string | undefined {
  const at = args.indexOf('--lang');
  return at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
}

function buildProgram(context: Context, done: Done): Command {
  const { io, say } = context;
  const program = new Command('gendan')
    .description(say(SAY.about))
    .option('--lang <zh|en>', say(SAY.langOption))
    .showHelpAfterError()
    .addHelpText('after', `\n${say(SAY.exitCodes)}`)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      getOutHasColors: () => wantsColour(io.stdout, io.env),
      getErrHasColors: () => wantsColour(io.stderr, io.env),
    });
  // Verbs take it over from the program when they are added.
  sayHelpIn(context.lang, program);
  for (const add of Object.values(VERBS)) {
    const verb = add(program, context, done);
    const declared = verbsOn('command').find(({ key }) => key === verb.name());
    if (declared) verb.description(say(declared.about));
    // Every verb takes --lang as well, wherever on the line it stands.
    if (verb.options.every(({ long }) => long !== '--lang'))
      verb.option('--lang <zh|en>', say(SAY.langOption));
  }
  return program;
}

/** A sentence for what went wrong; the stack of a programming error only on request. */
function endOf(error: unknown, { io, lang, remark }: Context): number {
  io.observer?.failed?.(error);
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof GendanError) remark(error.say(lang));
  else remark(unexpected(error, lang, io.env.GENDAN_DEBUG !== undefined));
  return EXIT.failed;
}

function unexpected(error: unknown, lang: Lang, withStack: boolean): string {
  const detail =
    error instanceof Error ? (withStack ? (error.stack ?? error.message) : error.message) : String(error);
  return lang === 'zh'
    ? `程序内部出错，文件没有改动：${detail}（加上环境变量 GENDAN_DEBUG=1 再运行可看到详情）`
    : `Gendan failed inside and changed nothing: ${detail} (run again with GENDAN_DEBUG=1 for details)`;
}
