import { readDate, readDateText, readNumber, readState } from '../../../shared/cells/cells';
import { stateOf } from '../../../shared/cells/states';
import { readingText } from '../../tools/reading-text';

describe('a tick', () => {
  it.each([
    '√', '√√', '✓', '✔', '✔️', '☑', '☑️', '✅', 'v', 'V', 'y', 'Y', 'yes', 'YES', 'ok', 'OK', 'Ok.', 'O.K.', 'done', 'Done!', '是', '已', '有', '已OK', '已完成', '完成', '●', '■',
    '已付', '收到', '100%', 'pass', 'Pass', 'PASS', 'passed', '合格', 'true', 'TRUE',
  ])('%s is done', (text) => {
    expect(readingText(readState(text))).toBe('done');
    expect(readingText(readDateText(text))).toBe('done');
  }); // prettier-ignore
});

describe('a word for what is not done yet', () => {
  it.each([
    '未', '未收', '未付', '没到', '没收到', '还没', '未定', '×', '✗', '✘', '❌', 'x', 'X', 'no', 'NO', 'n', '否', 'pending', 'Pending.', 'TBA', 'tbd', 'TBC', '待定', '待确认', '不合格', '验货不合格',
    'fail', 'failed', 'Failed', 'rejected', 'Reject', 'NG', '返工', 'unpaid', 'not received', 'not yet', 'No yet'.slice(0, 2), 'in progress', '进行中', '部分收到', '完成50%', '30%', '○', '□', 'FALSE', '?',
  ])('%s is not yet', (text) => {
    expect(readingText(readState(text))).toBe('not yet');
    expect(readingText(readDateText(text))).toBe('not yet');
  }); // prettier-ignore

  it('keeps what failed as a note', () => {
    expect(readState('不合格')).toEqual({ is: 'state', state: 'not yet', note: '不合格' });
    expect(readState('failed')).toEqual({ is: 'state', state: 'not yet', note: 'failed' });
    expect(readState('未收')).toEqual({ is: 'state', state: 'not yet' });
  });
});

it.each(['Waived', 'waived', '免检', '免验', 'exempt'])('%s: nobody has to do it', (text) => {
  expect(readState(text)).toEqual({ is: 'state', state: 'not applicable' });
});

describe('an empty cell, however it is spelled', () => {
  it.each([
    '', ' ', 'NULL', 'null', 'Null', '(null)', '<null>', '#N/A', '#n/a', 'NaN', 'undefined', '(blank)', '空', 'Date Not Captured', 'not available', 'unknown', '1900-01-00', '1900/1/0', '1/0/1900',
    '0000-00-00', '0000-00-00 00:00:00', '1900-01-01', '0', '\\N',
  ])('%j in a date column', (text) => expect(readDateText(text).is).toBe('blank')); // prettier-ignore

  it.each(['N/A', 'n/a', 'NA', '-', '--', '—', '——', '/', '//', '无', 'nil', 'none', '...'])(
    '%s where the column spells empty cells so',
    (text) => expect(readDateText(text, { marksAreEmpty: true }).is).toBe('blank'),
  );

  it.each(['N/A', '-', '—', '/', '无', '不需要', '免'])('%s elsewhere says that it is not needed', (text) =>
    expect(readingText(readDateText(text))).toBe('not applicable'),
  );

  it.each(['NULL', 'N/A', '-', '—'])('%s in a column of quantities or money', (text) =>
    expect(readNumber(text).is).toBe('blank'),
  );

  it('but zero in a column of quantities or money is zero', () => {
    expect(readNumber(0)).toEqual({ is: 'number', value: 0 });
    expect(readNumber('0')).toEqual({ is: 'number', value: 0 });
  });
});

test('TRUE and FALSE are ticks, never dates', () => {
  expect(readingText(readDate(true, 'b'))).toBe('done');
  expect(readingText(readDate(false, 'b'))).toBe('not yet');
});

test.each([
  '不取消了',
  '客户说不取消',
  '上一单取消了，这单照做',
  '上次取消的单',
  'not cancelled',
  'last order was cancelled',
])('%s cancels nothing', (text) => {
  expect(stateOf(text)?.state).not.toBe('cancelled');
});

test.each(['取消', '订单取消', '客户取消了', 'Order cancelled', '已作废'])('%s cancels', (text) => {
  expect(stateOf(text)?.state).toBe('cancelled');
});

it.each(['取消', '已取消', '客户取消订单', 'cancelled', 'Void'])('%s cancels', (text) =>
  expect(readState(text)).toMatchObject({ is: 'state', state: 'cancelled' }),
);
it.each(['不取消', '未取消', '取消后又恢复', 'cancelled, then reinstated', 'not cancelled'])(
  '%s does not cancel',
  (text) => expect(readState(text)).not.toMatchObject({ state: 'cancelled' }),
);
it.each(['甩柜', '被甩箱', 'rolled', 'Rolled over', 'shut out'])('%s did not sail', (text) =>
  expect(readState(text)).toMatchObject({ is: 'state', state: 'not yet' }),
);

describe('who is not decided yet', () => {
  it.each(['取消？客户还没定', '可能取消', '客户可能会取消', 'may cancel', 'cancel?'])(
    '%s cancels nothing',
    (text) => {
      expect(stateOf(text)?.state).not.toBe('cancelled');
    },
  );

  it.each(['客户取消', '已取消', '取消订单', 'cancelled by customer'])('%s does', (text) => {
    expect(stateOf(text)?.state).toBe('cancelled');
  });
});
