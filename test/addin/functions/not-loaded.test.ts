import { registerFunctions } from '../../../addin/functions/register';
import { ErrorOfExcel, standIn, type Called } from './runtime';

/** The server of the page does not answer at first. */
let isReachable = false;
jest.mock('../../../addin/functions/cell-functions', () => ({
  cellFunctions: () => {
    if (!isReachable) throw new Error('Loading chunk 17 failed');
    return new Map([['DUE', () => [[46077]]]]);
  },
}));

const functions = new Map<string, Called>();
standIn({ associate: (id, fn) => void functions.set(id, fn) });
registerFunctions(() => 'en');
const due = (): Promise<unknown> => functions.get('DUE')!([[46066]], [['2wd']]) as Promise<unknown>;

test('functions that do not arrive say so in the cell, and are asked for again by the next one', async () => {
  const failed = await due().catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(ErrorOfExcel);
  expect(failed).toMatchObject({
    code: '#N/A',
    message: expect.stringMatching(/did not arrive.*F2 and Enter/),
  });
  isReachable = true;
  expect(await due()).toEqual([[46077]]);
});
