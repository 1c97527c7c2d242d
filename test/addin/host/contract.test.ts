import { describeNewOrders } from '../../tools/new-order-contract';
import { describeRecords } from '../../tools/records-contract';
import { describeHost } from '../../tools/host-contract';
import { startTestOffice, type TestOffice } from './office';

let newest: TestOffice;
let oldest: TestOffice;

beforeAll(async () => {
  newest = await startTestOffice();
  oldest = await startTestOffice('1.9');
});
afterAll(() => {
  newest.started.stop();
  oldest.started.stop();
});

describeHost('Excel', async (book) => newest.under(book));
describeHost('Excel of the floor, ExcelApi 1.9', async (book) => oldest.under(book), { seesMerges: false });
describeHost('Excel, a book of the 1904 system', async (book) => newest.under(book, { is1904: true }));
describeHost('Excel, a few cells in each request', async (book) => newest.under(book, { payload: 600 }));
describeRecords('Excel', async (book) => newest.under(book), 4);
describeNewOrders('Excel', async (book) => newest.under(book));
