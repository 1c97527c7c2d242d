import { settingsFromSheet } from '../../../shared/config';
import { sheetOf } from '../../tools/book';

/** What a row of 跟单_设置 comes to, and what is found. */
const read = (item: string, value: string) => {
  const { value: settings, findings } = settingsFromSheet(sheetOf('跟单_设置', [['项目', '值'], [item, value]])); // prettier-ignore
  return { settings, problems: findings.map(({ message }) => message.en) };
};

test.each([
  ['更新间隔', '2小时', 120],
  ['更新间隔', '30分钟', 30],
  ['Update every', '2 working hours', 120],
  ['Update every', '', undefined],
])('%s %s is %s minutes', (item, value, minutes) => {
  const { settings, problems } = read(item, value);
  expect([settings.updateEvery, problems]).toEqual([minutes, []]);
});

test.each(['1 minute', '3天', 'often', '0.01h', '48h'])(
  '“%s” between updates is told and not taken',
  (value) => {
    const { settings, problems } = read('更新间隔', value);
    expect(settings.updateEvery).toBeUndefined();
    expect(problems).toEqual([expect.stringContaining('until then it is 1 working hour')]);
  },
);

test.each([
  ['周一、周四', [0, 3]],
  ['Mon, Thu', [0, 3]],
  ['周一至周五', [0, 1, 2, 3, 4]],
  ['', undefined],
])('meetings on %s', (value, days) => {
  const { settings, problems } = read('开会日', value);
  expect([settings.meetings, problems]).toEqual([days, []]);
});

test.each(['每月一号', 'Mon 09:00-10:00', 'Mon; Tue'])(
  '“%s” as meeting days is told and not taken',
  (value) => {
    const { settings, problems } = read('开会日', value);
    expect(settings.meetings).toBeUndefined();
    expect(problems).toEqual([expect.stringContaining('are no weekdays')]);
  },
);
