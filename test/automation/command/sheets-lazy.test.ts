import { endStages, stageFor } from '../../../emulators/sheets-rest/under-test';
import { orderBook } from '../../tools/order-book';
import { run } from '../../tools/run';
import { runOn } from './sheets-run';

const loaded: string[] = [];
jest.mock('googleapis/build/src/apis/sheets/index.js', () => {
  loaded.push('sheets');
  return jest.requireActual('googleapis/build/src/apis/sheets/index.js');
});
jest.mock('googleapis', () => {
  throw new Error('the whole package was loaded');
});
afterAll(endStages);

test('Google’s client is loaded for a spreadsheet and for nothing else', async () => {
  expect((await run(['eval', '=SLA.DUE("2026-04-30","5wd")'])).code).toBe(0);
  expect((await run(['templates'])).code).toBe(0);
  expect((await run(['plan', 'sheets:nope'])).code).toBe(1);
  expect(loaded).toEqual([]);
  const stage = await stageFor(orderBook());
  expect((await runOn(stage, ['map', 'BOOK'])).code).toBe(0);
  expect(loaded).toEqual(['sheets']);
});
