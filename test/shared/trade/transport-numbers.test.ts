import { transportNumbers } from '../../../shared/trade/transport-numbers';

test.each([
  ['container', 'MSKU 123456-7', ['MSKU1234567']],
  ['container', 'MSKU1234567、TGHU7654321', ['MSKU1234567', 'TGHU7654321']],
  ['container', '1*40HQ', []],
  ['container', '2柜', []],
  ['booking', 'ONEY-SH2605120', ['ONEYSH2605120']],
  ['booking', '待定', []],
  ['booking', 'TBA', []],
  ['booking', 'SO2', []],
  ['bl', 'COSU6300001 / COSU6300002', ['COSU6300001', 'COSU6300002']],
  ['bl', '20260503', []],
  ['bl', '已出', []],
] as const)('the %s cell “%s” names %j', (kind, text, numbers) =>
  expect(transportNumbers(kind, text)).toEqual(numbers),
);
