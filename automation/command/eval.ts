import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { once } from 'node:events';
import { evaluateFormula } from '../../shared/functions/formula/evaluate';
import { formatResult } from '../../shared/functions/format';
import type { EvaluateRow } from '../../shared/functions/row-verdict';
import type { FunctionRuntime } from '../../shared/functions/runtime';
import { functionRuntime } from '../../shared/functions/runtime';
import type { Range, Value } from '../../shared/functions/value';
import { isErrorValue, isRange } from '../../shared/functions/value';
import type { Lang } from '../../shared/lang';

export interface EvalIo {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly lang: Lang;
  /** Takes what is to be said beside the results, a line each: which year's days off are not announced. */
  readonly note?: (line: string) => void;
  /** What plans a row of an order sheet, for SLA.NEXT and SLA.STAGES. */
  readonly evaluateRow?: EvaluateRow;
}

/** One answered line. */
export interface Answer {
  readonly text: string;
  /** Whether the result is, or has a cell that is, an error. */
  readonly isError: boolean;
}

/**
 * The verb `eval`: answers the formulas given, or those on standard input, one a line; one result a line, in
 * the same order. Lines that are empty or begin with `#` are answered by an empty line, so that line n of
 * the output always belongs to line n of the input. Gives the exit code: 0 when every formula has a result, 1
 * when at least one is an error.
 */
export async function runEval(formulas: readonly string[] | undefined, io: EvalIo): Promise<number> {
  const lines = formulas !== undefined && formulas.length > 0 ? formulas : linesOf(io.stdin);
  let hasError = false;
  let waiting: string[] = [];
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const text = `${waiting.join('\n')}\n`;
    waiting = [];
    if (!io.stdout.write(text)) await once(io.stdout, 'drain');
  };
  for await (const answer of evalLines(lines, io)) {
    hasError ||= answer.isError;
    if (waiting.push(answer.text) >= LINES_AT_ONCE) await flush();
  }
  await flush();
  return hasError ? 1 : 0;
}

/** More reasons than a person reads. */
const MOST_NOTES = 20;

/** Results leave in portions: fewer, larger writes. */
const LINES_AT_ONCE = 256;

/** Answers formulas one by one as they come. */
async function* evalLines(
  lines: Iterable<string> | AsyncIterable<string>,
  { lang, evaluateRow, note }: Pick<EvalIo, 'lang' | 'evaluateRow' | 'note'>,
): AsyncGenerator<Answer> {
  const said = new Set<string>();
  const runtime = functionRuntime({
    lang,
    evaluateRow,
    // once for all results: a column of formulas has one reason
    note(text) {
      if (said.size >= MOST_NOTES || said.has(text[lang])) return;
      said.add(text[lang]);
      note?.(text[lang]);
    },
  });
  for await (const line of lines) yield answerLine(line, runtime);
}

/** The answer to one line. */
export function answerLine(line: string, runtime: FunctionRuntime): Answer {
  const formula = line.replace(/^\uFEFF/, '').trim();
  if (formula === '' || formula.startsWith('#')) return { text: '', isError: false };
  const result = evaluateFormula(formula, runtime);
  return { text: formatResult(result, runtime.lang), isError: hasErrorIn(result) };
}

function hasErrorIn(result: Value | Range): boolean {
  return isRange(result) ? result.some((row) => row.some(isErrorValue)) : isErrorValue(result);
}

function linesOf(stdin: Readable): AsyncIterable<string> {
  return createInterface({ input: stdin, crlfDelay: Infinity, terminal: false });
}
