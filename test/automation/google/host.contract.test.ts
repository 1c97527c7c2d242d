import { overwrite } from '../../../emulators/spreadsheet/book';
import { describeRecords } from '../../tools/records-contract';
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
    };
  };

describeHost('Google Sheets over REST', makeHost({}));
describeHost('Google Sheets over REST, empty cells spelt out', makeHost({ isPadded: true }));

describeRecords('Google Sheets over REST', makeHost({}), 4);
