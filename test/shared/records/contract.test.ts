import { memoryHost } from '../../../memory/host';
import { describeRecords } from '../../tools/records-contract';

describeRecords(
  'memory',
  async (book) => {
    const host = memoryHost(book);
    return { host, reopen: async () => host, overwrite: async (next) => host.edit(() => next) };
  },
  150,
);
