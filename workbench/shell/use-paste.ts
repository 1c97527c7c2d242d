import { useEffect } from 'react';
import type { Workbench } from './workbench';

/** Where what is pasted belongs to whatever has the focus: a field, the sheet, a dialog. */
const FIELDS =
  'input, textarea, select, [contenteditable]:not([contenteditable=false]), dialog, .gendan-grid';

/** A table that is pasted anywhere on the page, outside of fields and of the sheet, opens as a workbook of its own. */
export function usePaste(workbench: Workbench): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const { clipboardData } = event;
      const focused = document.activeElement;
      if (!clipboardData || focused?.closest(FIELDS)) return;
      event.preventDefault();
      event.stopPropagation();
      void tableIn(clipboardData).then((text) => workbench.paste(text));
    };
    // Before the grid, which listens to the whole page.
    addEventListener('paste', onPaste, true);
    return () => removeEventListener('paste', onPaste, true);
  }, [workbench]);
}

/** Plain text as spreadsheets put it there; of a program that gives none, the table of its HTML. */
async function tableIn(data: DataTransfer): Promise<string> {
  const [text, html] = [data.getData('text/plain'), data.getData('text/html')];
  if (text.includes('\t') || !/<table/i.test(html)) return text;
  const { textOfHtml } = await import('../table/html-table');
  return textOfHtml(html) || text;
}
