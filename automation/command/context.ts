import { createColors } from 'picocolors';
import { parseIso, type Moment } from '../../shared/time/moment';
import { same, type Bilingual, type Lang } from '../../shared/lang';
import type { Keeping } from '../keeping/keeping';
import { BadNow } from './errors';
import { wantsColour, type Io, type RunCommand } from './io';
import { plainOutput } from './plain-output';

/** What every verb works with: where to read and write, in which language, in colour or not. */
export interface Context {
  readonly io: Io;
  readonly lang: Lang;
  readonly paint: ReturnType<typeof createColors>;
  /** Prints a line on standard output. */
  print(line?: string): void;
  /** Prints a line on standard error: progress, questions, remarks that are not the result. */
  remark(line: string): void;
  /** Where it is kept what was sent; opened when it is first asked for, closed when the verb is over. */
  keeping(): Promise<Keeping>;
  /** The text in the reader's language. */
  say(text: Bilingual): string;
  /** Runs the command itself, for a verb that lets others' verbs run. */
  readonly command: RunCommand;
  /** Remarks why there was nothing to do for this run. */
  nothing(why: Bilingual): void;
}

export function contextOf(io: Io, lang: Lang, keeping: () => Promise<Keeping>, command: RunCommand): Context {
  const { observer } = io;
  // Who watches is told remarks in both languages: they are known again by the text that was said.
  const told = new Map<string, Bilingual>();
  const remark = (line: string): void => {
    observer?.said?.(told.get(line) ?? same(line));
    io.stderr.write(`${plainOutput(line)}\n`);
  };
  return {
    io,
    lang,
    paint: createColors(wantsColour(io.stdout, io.env)),
    print: (line = '') => void io.stdout.write(`${plainOutput(line)}\n`),
    remark,
    keeping,
    command,
    say: (text) => {
      if (observer?.said) told.set(text[lang], text);
      return text[lang];
    },
    nothing: (why) => {
      remark(why[lang]);
      observer?.nothing?.(why);
    },
  };
}

/** `--now`, where it was given: else the book's own clock decides, when the book is read (`planBook`). */
export function nowOf(option: string | undefined): Moment | undefined {
  if (option === undefined) return undefined;
  const moment = parseIso(option);
  if (moment === undefined) throw new BadNow(option);
  return moment;
}

/** A verb tells how it ended by calling this. */
export type Done = (exitCode: number) => void;
