import { overwrite } from '../../../emulators/spreadsheet/book';
import { describeNewOrders } from '../../tools/new-order-contract';
import { describeRecords } from '../../tools/records-contract';
import { chartsOf } from '../../tools/charts';
import { filtersOf, hidingOthers } from '../../tools/filters';
import { shownText } from '../../../emulators/apps-script/shown';
import { describeHost, type MakeHost } from '../../tools/host-contract';
import type { ServerOptions } from '../../../emulators/sheets-rest/server';
import { endStages, stageFor } from '../../../emulators/sheets-rest/under-test';

afterAll(endStages);

const makeHost =
  (options: ServerOptions): MakeHost =>
  async (book) => {
    const { server, open } = await stageFor(book, options);
    return {
      workbook: server.workbook,
      host: open(),
      reopen: async () => open(),
      overwrite: async (next) => overwrite(server.workbook, next),
      charts: chartsOf(server.workbook),
      filters: filtersOf(server.workbook, shownText, hidingOthers),
    };
  };

describeHost('Google Sheets over REST', makeHost({}));
describeHost('Google Sheets over REST, empty cells spelt out', makeHost({ isPadded: true }));

describeRecords('Google Sheets over REST', makeHost({}), 4);
describeNewOrders('Google Sheets over REST', makeHost({}));
