import { memoryHost } from '../../memory/host';
import type { Patch } from '../../shared/book/patch';
import { readWorkbook } from '../../xlsx/read';
import { patchWorkbook } from '../../xlsx/patch';
import type { openInGrid } from '../../workbench/host/open-book';
import type { WorkbenchHost } from '../../workbench/host/workbench-host';

/** A workbook "in a grid" that is a plain list of sheets: the page around it without the real grid. */
export const openPlainly: typeof openInGrid = async (container, { name, bytes }, options) => {
  const memory = memoryHost(readWorkbook(bytes), { lang: options.lang });
  let saved = memory.book;
  let patches: Patch[] = [];
  const draw = (): void =>
    void (container.textContent = memory.book.sheets.map((sheet) => sheet.name).join(' '));
  const host: WorkbenchHost = Object.assign(Object.create(memory) as typeof memory, {
    commit: async (patch: Patch) => {
      const report = await memory.commit(patch);
      if (report.written + report.addedSheets.length > 0) patches.push(patch);
      draw();
      return report;
    },
    revert: async () => {
      patches = patches.slice(0, -1);
      return memory.revert();
    },
    changesForFile: () => patches[patches.length - 1]!,
    hasUnsavedChanges: () => memory.book !== saved,
    savedBytes: async () => {
      saved = memory.book;
      return patches.reduce((before, patch) => patchWorkbook(before, patch).bytes, bytes);
    },
    sheetInFront: () => memory.book.sheets.find(({ name }) => name === memory.book.activeSheet),
    watchFront: () => () => undefined,
    undo: () => void host.revert(),
    redo: () => undefined,
    setLanguage: () => undefined,
    setDark: () => undefined,
    tick: () => undefined,
  });
  draw();
  return { host, name, bytes, dispose: () => void (container.textContent = '') };
};
