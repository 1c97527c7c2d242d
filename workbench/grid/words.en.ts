import { mergeLocales } from '@univerjs/core';
import dataValidation from '@univerjs/data-validation/locale/en-US';
import design from '@univerjs/design/locale/en-US';
import docsUi from '@univerjs/docs-ui/locale/en-US';
import find from '@univerjs/find-replace/locale/en-US';
import rulesUi from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import listsUi from '@univerjs/sheets-data-validation-ui/locale/en-US';
import lists from '@univerjs/sheets-data-validation/locale/en-US';
import filterUi from '@univerjs/sheets-filter-ui/locale/en-US';
import filter from '@univerjs/sheets-filter/locale/en-US';
import formulaUi from '@univerjs/sheets-formula-ui/locale/en-US';
import formula from '@univerjs/sheets-formula/locale/en-US';
import formatsUi from '@univerjs/sheets-numfmt-ui/locale/en-US';
import sortUi from '@univerjs/sheets-sort-ui/locale/en-US';
import sheetsUi from '@univerjs/sheets-ui/locale/en-US';
import sheets from '@univerjs/sheets/locale/en-US';
import ui from '@univerjs/ui/locale/en-US';

/** The words of the grid's own menus and messages in English. */
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
