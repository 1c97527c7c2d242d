import { isForeignFolder, isPassingName, whyLeftOut } from '../../../../automation/serve/places/names';

const THERE = new Set(['订单.xlsx', 'Orders.xlsx']);

test.each([
  "Orders (Anna's conflicted copy 2026-05-18).xlsx",
  '订单 (王丽的冲突副本 2026-05-18).xlsx',
  '订单(NSConflict-王丽-v20260518).xlsx',
  'Orders.sync-conflict-20260518-100000-ABCDEFG.xlsx',
  'Orders [Conflict].xlsx',
  'Orders-DESKTOP-4F7A2B1.xlsx',
  'Orders-LAPTOP-99XX-2.xlsx',
])('%s is what a syncing program left of a conflict', (name) => {
  expect(whyLeftOut(name, THERE)?.zh).toMatch(/冲突副本.*改个名字/s);
});

test.each([
  'Orders-US.xlsx',
  'Orders (1).xlsx',
  '订单-2026.xlsx',
  '排期冲突.xlsx',
  'Conflict minerals.xlsx',
  'Prices-DESKTOP-4F7A2B1.xlsx',
])('%s is a book of its own', (name) => {
  expect(whyLeftOut(name, THERE)).toBeUndefined();
});

test.each([
  '~$订单.xlsx',
  '.~订单.xlsx',
  '.订单.xlsx.0123456789ab.gendan-part',
  '.~lock.订单.xlsx#',
  '~tmp4711.xlsx',
])('%s is there for a time only', (name) => {
  expect(isPassingName(name)).toBe(true);
});

test.each(['.gendan-backup', '.dropbox.cache', '.git', '$RECYCLE.BIN', '@eaDir', 'node_modules'])(
  'nobody keeps a book in %s',
  (name) => {
    expect(isForeignFolder(name)).toBe(true);
  },
);
