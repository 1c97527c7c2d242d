import { mergeLocales } from '@univerjs/core';
import dataValidation from '@univerjs/data-validation/locale/zh-CN';
import design from '@univerjs/design/locale/zh-CN';
import docsUi from '@univerjs/docs-ui/locale/zh-CN';
import find from '@univerjs/find-replace/locale/zh-CN';
import rulesUi from '@univerjs/sheets-conditional-formatting-ui/locale/zh-CN';
import listsUi from '@univerjs/sheets-data-validation-ui/locale/zh-CN';
import lists from '@univerjs/sheets-data-validation/locale/zh-CN';
import filterUi from '@univerjs/sheets-filter-ui/locale/zh-CN';
import filter from '@univerjs/sheets-filter/locale/zh-CN';
import formulaUi from '@univerjs/sheets-formula-ui/locale/zh-CN';
import formula from '@univerjs/sheets-formula/locale/zh-CN';
import formatsUi from '@univerjs/sheets-numfmt-ui/locale/zh-CN';
import sortUi from '@univerjs/sheets-sort-ui/locale/zh-CN';
import sheetsUi from '@univerjs/sheets-ui/locale/zh-CN';
import sheets from '@univerjs/sheets/locale/zh-CN';
import ui from '@univerjs/ui/locale/zh-CN';

/** The words of the grid's own menus and messages in Chinese. */
export default mergeLocales(
  dataValidation,
  design,
  docsUi,
  find,
  rulesUi,
  listsUi,
  lists,
  filterUi,
  filter,
  formulaUi,
  formula,
  formatsUi,
  sortUi,
  sheetsUi,
  sheets,
  ui,
);
