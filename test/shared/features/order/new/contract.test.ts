import { memoryHost } from '../../../../../memory/host';
import { describeNewOrders } from '../../../../tools/new-order-contract';

describeNewOrders('memory', async (book) => {
  const host = memoryHost(book);
  return { host, reopen: async () => host, overwrite: async (next) => host.edit(() => next) };
});
