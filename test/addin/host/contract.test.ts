import { describeHost } from '../../hosts/contract';
import { startTestOffice, type TestOffice } from './office';

let office: TestOffice;

beforeAll(async () => {
  office = await startTestOffice();
});
afterAll(() => office.started.stop());

describeHost('Excel', async (book) => office.under(book));
