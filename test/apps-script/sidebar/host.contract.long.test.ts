import { describeHost, type MakeHost } from '../../tools/host-contract';
import { shownText } from '../../../emulators/apps-script/shown';
import { chartsOf } from '../../tools/charts';
import { filtersOf, hidingOthers } from '../../tools/filters';
import { describeNewOrders } from '../../tools/new-order-contract';
import { describeRecords } from '../../tools/records-contract';
import { builtProject } from '../../../emulators/apps-script/built';
import { Project } from '../../../emulators/apps-script/project';
import { openSidebarHost } from '../../../emulators/apps-script/sidebar-host';
import { worldOf } from '../../../emulators/apps-script/world';
import { instantAt } from '../../../emulators/apps-script/zones';
import { createCalculator } from '../../../emulators/spreadsheet/calc';
import { overwrite, workbookOf } from '../../../emulators/spreadsheet/book';

let folder: string;
beforeAll(() => {
  folder = builtProject();
}, 15 * 60_000);

/** A spreadsheet in Shanghai with a script in New York: what holds here holds where they agree. */
const makeHost: MakeHost = async (book) => {
  const workbook = workbookOf(book);
  createCalculator(workbook);
  const now = instantAt('2026-05-18T10:00', workbook.zone);
  const project = new Project(worldOf(workbook, { now, scriptZone: 'America/New_York' }), folder);
  return {
    workbook,
    host: openSidebarHost(project).host,
    reopen: async () => openSidebarHost(project).host,
    overwrite: async (next) => overwrite(workbook, next),
    charts: chartsOf(workbook),
    filters: filtersOf(workbook, shownText, hidingOthers),
  };
};

describeHost('the built Apps Script project, through its sidebar', makeHost);
describeRecords('the built Apps Script project', makeHost, 3);
describeNewOrders('the built Apps Script project', makeHost);
