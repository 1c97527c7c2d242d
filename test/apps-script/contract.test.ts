import { describeHost } from '../hosts/contract';
import { builtProject } from '../hosts/apps-script/built';
import { Project } from '../hosts/apps-script/project';
import { openSidebarHost } from '../hosts/apps-script/sidebar-host';
import { worldOf } from '../hosts/apps-script/world';
import { instantAt } from '../hosts/apps-script/zones';
import { createCalculator } from '../hosts/spreadsheet/calc';
import { overwrite, workbookOf } from '../hosts/spreadsheet/book';

jest.setTimeout(60_000);

let folder: string;
beforeAll(() => {
  folder = builtProject();
}, 5 * 60_000);

/** A spreadsheet in Shanghai with a script in New York: what holds here holds where they agree. */
describeHost('the built Apps Script project, through its sidebar', async (book) => {
  const workbook = workbookOf(book);
  createCalculator(workbook);
  const now = instantAt('2026-05-18T10:00', workbook.zone);
  const project = new Project(worldOf(workbook, { now, scriptZone: 'America/New_York' }), folder);
  return {
    host: openSidebarHost(project).host,
    reopen: async () => openSidebarHost(project).host,
    overwrite: async (next) => overwrite(workbook, next),
  };
});
