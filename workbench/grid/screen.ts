import type { Univer } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverFindReplacePlugin } from '@univerjs/find-replace';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import { UniverSheetsFindReplacePlugin } from '@univerjs/sheets-find-replace';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsSortUIPlugin } from '@univerjs/sheets-sort-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';
import type { Lang } from '../../shared/lang';
import type { Moment } from '../../shared/time/moment';
import { calmGrounds } from './dark-grounds';
import { startEngine, type Engine, type Screen } from './engine';
import { reveal } from './reveal';
import type { GridWords } from './words';
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-sort-ui/lib/index.css';
import '@univerjs/sheets-filter-ui/lib/index.css';
import '@univerjs/find-replace/lib/index.css';

/** A spreadsheet that is drawn inside `container` and takes keys and clicks. */
export function startOnScreen(
  container: HTMLElement,
  words: GridWords,
  { lang, dark, now, darkGrounds }: ScreenOptions,
): Engine {
  const screen: Screen = { base: (univer) => addBase(univer, container), sheets: addSheets };
  const engine = startEngine({ lang, dark, words, screen, now });
  calmGrounds(engine.injector, darkGrounds);
  engine.reveal = (row, column) => reveal(engine.injector, row, column);
  return engine;
}

export interface ScreenOptions {
  readonly lang: Lang;
  readonly dark: boolean;
  readonly now: () => Moment;
  /** Colours of the workbook's own grounds that bear light text: `#1f4e79`. */
  readonly darkGrounds: ReadonlySet<string>;
}

function addBase(univer: Univer, container: HTMLElement): void {
  univer.registerPlugins([
    [UniverRenderEnginePlugin],
    // Formats made by hand do not go into the file, so there is no ribbon that offers them.
    [
      UniverUIPlugin,
      { container, header: true, toolbar: false, footer: true, contextMenu: true, disableAutoFocus: true },
    ],
    [UniverDocsPlugin],
    [UniverDocsUIPlugin],
  ]);
}

function addSheets(univer: Univer): void {
  univer.registerPlugins([
    [
      UniverSheetsUIPlugin,
      {
        formulaBar: true,
        footer: { menus: false, zoomSlider: false },
        disableForceStringAlert: true,
        disableForceStringMark: true,
        clipboardConfig: { hidePasteOptions: true },
      },
    ],
    [UniverSheetsFormulaUIPlugin],
    [UniverSheetsNumfmtUIPlugin],
    [UniverSheetsConditionalFormattingUIPlugin],
    [UniverSheetsDataValidationUIPlugin],
    [UniverSheetsFilterUIPlugin],
    [UniverSheetsSortUIPlugin],
    [UniverFindReplacePlugin],
    [UniverSheetsFindReplacePlugin],
  ]);
}
