import { LocaleType, LogLevel, Univer, type Injector } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import type { Lang } from '../../shared/lang';
import type { Moment } from '../../shared/time/moment';
import { clockFunctions } from './clock-functions';
import type { GridWords } from './words';
import { functionHelp, functionWords, gridFunctions } from './functions';

export interface EngineOptions {
  readonly lang: Lang;
  readonly dark?: boolean;
  /** The grid's own words in that language; none without a screen. */
  readonly words?: GridWords;
  /** What draws and takes input, in two parts; none without a screen. */
  readonly screen?: Screen;
  /** What TODAY() and NOW() go by; the machine's clock when absent. */
  readonly now?: () => Moment;
}

export interface Screen {
  /** Added before anything that knows sheets. */
  base(univer: Univer): void;
  /** Added after what it draws. */
  sheets(univer: Univer): void;
}

export interface Engine {
  readonly univer: Univer;
  readonly injector: Injector;
  lang: Lang;
  /** Brings a cell into sight, row and column counted from 0; absent without a screen. */
  reveal?: (row: number, column: number) => void;
}

/** A spreadsheet without a workbook yet: cells, formulas with the SLA functions, formats, rules, lists. */
export function startEngine(options: EngineOptions): Engine {
  const univer = new Univer({
    locale: localeOf(options.lang),
    locales: { [localeOf(options.lang)]: { ...options.words, ...functionWords(options.lang) } },
    darkMode: options.dark,
    logLevel: LogLevel.WARN,
  });
  const engine: Engine = { univer, injector: univer.__getInjector(), lang: options.lang };
  const functions = gridFunctions(() => engine.lang);
  const clocks = options.now ? clockFunctions(options.now) : [];
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: [...functions, ...clocks] });
  options.screen?.base(univer);
  univer.registerPlugins([
    [UniverSheetsPlugin],
    // The results that were saved count until something they read changes.
    [
      UniverSheetsFormulaPlugin,
      {
        initialFormulaComputing: CalculationMode.WHEN_EMPTY,
        description: functionHelp(),
        function: functions,
      },
    ],
    [UniverSheetsNumfmtPlugin],
    [UniverSheetsConditionalFormattingPlugin],
    [UniverDataValidationPlugin],
    [UniverSheetsDataValidationPlugin],
    [UniverSheetsFilterPlugin],
    [UniverSheetsSortPlugin],
  ]);
  options.screen?.sheets(univer);
  return engine;
}

export const localeOf = (lang: Lang): LocaleType => (lang === 'zh' ? LocaleType.ZH_CN : LocaleType.EN_US);
