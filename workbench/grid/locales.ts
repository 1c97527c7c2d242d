import { LocaleType, mergeLocales, type ILocales } from '@univerjs/core';
import dataValidationEn from '@univerjs/data-validation/locale/en-US';
import dataValidationZh from '@univerjs/data-validation/locale/zh-CN';
import designEn from '@univerjs/design/locale/en-US';
import designZh from '@univerjs/design/locale/zh-CN';
import docsUiEn from '@univerjs/docs-ui/locale/en-US';
import docsUiZh from '@univerjs/docs-ui/locale/zh-CN';
import findEn from '@univerjs/find-replace/locale/en-US';
import findZh from '@univerjs/find-replace/locale/zh-CN';
import rulesUiEn from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import rulesUiZh from '@univerjs/sheets-conditional-formatting-ui/locale/zh-CN';
import listsUiEn from '@univerjs/sheets-data-validation-ui/locale/en-US';
import listsUiZh from '@univerjs/sheets-data-validation-ui/locale/zh-CN';
import listsEn from '@univerjs/sheets-data-validation/locale/en-US';
import listsZh from '@univerjs/sheets-data-validation/locale/zh-CN';
import filterUiEn from '@univerjs/sheets-filter-ui/locale/en-US';
import filterUiZh from '@univerjs/sheets-filter-ui/locale/zh-CN';
import filterEn from '@univerjs/sheets-filter/locale/en-US';
import filterZh from '@univerjs/sheets-filter/locale/zh-CN';
import formulaUiEn from '@univerjs/sheets-formula-ui/locale/en-US';
import formulaUiZh from '@univerjs/sheets-formula-ui/locale/zh-CN';
import formulaEn from '@univerjs/sheets-formula/locale/en-US';
import formulaZh from '@univerjs/sheets-formula/locale/zh-CN';
import formatsUiEn from '@univerjs/sheets-numfmt-ui/locale/en-US';
import formatsUiZh from '@univerjs/sheets-numfmt-ui/locale/zh-CN';
import sortUiEn from '@univerjs/sheets-sort-ui/locale/en-US';
import sortUiZh from '@univerjs/sheets-sort-ui/locale/zh-CN';
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import sheetsUiZh from '@univerjs/sheets-ui/locale/zh-CN';
import sheetsEn from '@univerjs/sheets/locale/en-US';
import sheetsZh from '@univerjs/sheets/locale/zh-CN';
import uiEn from '@univerjs/ui/locale/en-US';
import uiZh from '@univerjs/ui/locale/zh-CN';

/** The words of the grid's own menus and messages, in both languages. */
export const LOCALES: ILocales = {
  [LocaleType.ZH_CN]: mergeLocales(
    dataValidationZh, designZh, docsUiZh, findZh, rulesUiZh, listsUiZh, listsZh, filterUiZh,
    filterZh, formulaUiZh, formulaZh, formatsUiZh, sortUiZh, sheetsUiZh, sheetsZh, uiZh,
  ), // prettier-ignore
  [LocaleType.EN_US]: mergeLocales(
    dataValidationEn, designEn, docsUiEn, findEn, rulesUiEn, listsUiEn, listsEn, filterUiEn,
    filterEn, formulaUiEn, formulaEn, formatsUiEn, sortUiEn, sheetsUiEn, sheetsEn, uiEn,
  ), // prettier-ignore
};
