/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
/// <reference lib="dom" />
import { cellFunctions as excelFunctions } from '../../addin/functions/cell-functions';
import { functionsJson } from '../../manifests/functions-json';
import { isError, type CellValue } from '../../shared/book/model';
import { evaluateFormula } from '../../shared/functions/formula/evaluate';
import { toCell } from '../../shared/functions/host-values';
import { functionRuntime } from '../../shared/functions/runtime';
import { FUNCTIONS } from '../../shared/functions/table';
import { isErrorValue, isRange, type Range, type Value } from '../../shared/functions/value';
import { planOneOrder } from '../../shared/functions/one-order';
import { cellFunctions } from '../../emulators/apps-script/cell-functions';
import { startOffice } from '../../emulators/office/start';
import { createCalculator } from '../../emulators/spreadsheet/calc';
import { Workbook } from '../../emulators/spreadsheet/workbook';
import type { Worksheet } from '../../emulators/spreadsheet/worksheet';
import { open } from '../../test/apps-script/tools';

/** What one formula gives in each host, as a line of text; the sentence of an error where the host shows one. */
export interface FormulaRow {
  readonly formula: string;
  readonly core: Shown;
  readonly excel: Shown;
  readonly sheets: Shown;
}

export interface Shown {
  readonly text: string;
  /** What a person reads beside an error; undefined where the host has no place for it. */
  readonly sentence?: string;
}

const MORE = [
  '=SLA.WORKDAY({46066;46142},2,"CN")',
  '=SLA.DUE({46066,46142},"2wd")',
  '=SLA.DUE("soon","2wd")',
  '=SLA.DUE("2026-02-13",2)',
  '=SLA.LEFT(SLA.DUE("2026-02-13","2wd"),"2026-02-20 10:00")',
  '=SLA.NEXT({"订单号","客户","下单日期","定金到账","ETD"},{"A1","Nord",46100,46102,46160})',
  '=SLA.STAGES({"订单号","客户","下单日期","定金到账","ETD"},{"A1","Nord",46100,46102,46160},46120)',
];

/** Every example of the functions' own pages and some more, in the core, in Excel and in Google Sheets. */
export async function formulaParity(): Promise<FormulaRow[]> {
  const formulas = [...FUNCTIONS.flatMap(({ examples }) => examples.map(({ formula }) => formula)), ...MORE];
  const [excel, sheets] = [await inExcel(formulas), await inSheets(formulas)];
  const runtime = functionRuntime({ lang: 'zh', evaluateRow: planOneOrder });
  return formulas.map((formula, at) => ({
    formula,
    core: shownOf(evaluateFormula(formula, runtime)),
    excel: excel[at]!,
    sheets: sheets[at]!,
  }));
}

/** Whether two hosts say the same: the same value, or both an error and, where both have one, its sentence. */
export function agree(a: Shown, b: Shown): boolean {
  if (a.text !== b.text) return false;
  return a.sentence === undefined || b.sentence === undefined || a.sentence === b.sentence;
}

async function inExcel(formulas: readonly string[]): Promise<Shown[]> {
  const workbook = new Workbook();
  const functions = { namespace: 'SLA', metadata: functionsJson('zh', 'https://trade.example') };
  const office = await startOffice(workbook, { functions, language: 'zh-CN' });
  try {
    Object.assign(globalThis, { CustomFunctions: office.CustomFunctions });
    for (const [name, fn] of excelFunctions(() => 'zh')) office.CustomFunctions.associate(name, fn);
    const filled = formulas.map((formula, at) => sheetWith(workbook, at, formula));
    await office.host.idle();
    const { calls } = office.host.state.functions;
    return filled.map((sheet) => {
      const refused = calls.find(
        ({ address, message }) => message !== undefined && address.startsWith(`${sheet.name}!`),
      );
      return shownIn(sheet, refused?.message);
    });
  } finally {
    office.stop();
  }
}

async function inSheets(formulas: readonly string[]): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (const formula of formulas) {
    const { project, world } = open({ sheets: [] });
    const custom = cellFunctions(project);
    const calculator = createCalculator(world.workbook, { custom });
    const sheet = sheetWith(world.workbook, 0, formula.replaceAll('SLA.', 'SLA_'));
    await calculator.settled();
    shown.push(shownIn(sheet, custom.sentences[0]));
    calculator.stop();
  }
  return shown;
}

function sheetWith(workbook: Workbook, at: number, formula: string): Worksheet {
  const sheet = workbook.addSheet(`F${at + 1}`);
  sheet.set(1, 1, { value: null, formula });
  return sheet;
}

function shownIn({ rows }: Worksheet, sentence: string | undefined): Shown {
  const cells = rows.map((row) => Array.from(row, (cell) => cell?.value ?? null));
  const first = cells[0]?.[0] ?? null;
  return {
    text: textOf(cells),
    ...(isError(first) && sentence !== undefined && { sentence: plain(sentence) }),
  };
}

function shownOf(result: Value | Range): Shown {
  const cells = isRange(result) ? result.map((row) => row.map(toCell)) : [[toCell(result)]];
  const first = isRange(result) ? result[0]![0]! : result;
  return { text: textOf(cells), ...(isErrorValue(first) && { sentence: first.sentence.zh }) };
}

/** Hosts put words of their own before a sentence. */
const plain = (sentence: string): string => sentence.replace(/^(Error: |#[A-Z/0!?]+ )+/, '');

/** Rows by `;`, cells by `,`; empty ends of rows left out; an error is an error, whatever a host calls it. */
function textOf(cells: readonly (readonly CellValue[])[]): string {
  return cells
    .map((row) =>
      row
        .map((value) =>
          value === null
            ? ''
            : isError(value)
              ? '#error'
              : typeof value === 'number'
                ? String(Number(value.toPrecision(12)))
                : String(value),
        )
        .join(',')
        .replace(/,+$/, ''),
    )
    .join(';')
    .replace(/;+$/, '');
}
