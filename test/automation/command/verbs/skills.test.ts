import { writeFileSync } from 'node:fs';
import { aFolder } from '../../../tools/folder';
import { buildWorkbook } from '../../../tools/workbook';
import { lateOrder, skillSheet, skillsBook, trainingSheet } from '../../../shared/skills/book';

const folder = aFolder();
const { gendan } = folder;
const NOW = ['--now', '2026-05-18T10:00'];

function written(...more: Parameters<typeof skillsBook>[1][]): void {
  const book = skillsBook([lateOrder('A-1', '2026-05-04'), lateOrder('A-2', '2026-05-06')], ...more);
  writeFileSync(folder.book, Buffer.from(buildWorkbook(book)));
}

test('training as JSON: what is proposed with its orders, open, overdue and done', async () => {
  written(trainingSheet({ person: '李娜', topic: '订舱', due: '2026-05-15', trainer: '张敏' }, { topic: '订舱', state: '不做' })); // prettier-ignore
  const { out, code } = await gendan('training', folder.book, '--json', ...NOW);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    now: '2026-05-18',
    proposals: [
      { person: '王丽', kind: 'late', topic: 'prod_done', orders: ['A-1', 'A-2'], trainer: '张敏' },
    ],
    open: [{ number: 'T-1', person: '李娜', topic: '订舱', due: '2026-05-15', state: 'open', since: [] }],
    overdue: 1,
    done: [],
    dropped: 1,
  });
  const { out: text } = await gendan('training', folder.book, '--lang', 'zh', ...NOW);
  expect(text).toContain('王丽：最近 60 天有 2 单的“生产完成”完成得晚：A-1、A-2');
  expect(text).toContain('T-1  李娜 · 订舱 · 谁来带 张敏 · 截止 5月15日 · 过期3天');
});

test('skills as JSON and as a table: level, whether it counts, by whom, until when', async () => {
  written(
    skillSheet(['王丽', '订舱', 2, '2026-05-01', '张敏', 'A-1', '2027-05-01'], ['李娜', '西班牙语', 3]),
  );
  const { skills, counts } = JSON.parse((await gendan('skills', folder.book, '--json', ...NOW)).out);
  expect(skills).toEqual([
    { person: '王丽', skill: '订舱', key: 'booking', stage: 'booking', level: 2, standing: 'counts', verified: '2026-05-01', by: '张敏', evidence: 'A-1', until: '2027-05-01' },
    { person: '李娜', skill: '西班牙语', key: '西班牙语', stage: null, level: 3, standing: 'unverified', verified: null, by: null, evidence: null, until: null },
  ]); // prettier-ignore
  expect(counts).toEqual({ verified: 1, unverified: 1, expired: 0, soon: 0, told: 0 });
  expect((await gendan('skills', folder.book, ...NOW)).out).toMatch(
    /王丽 +Booking +2 +verified +张敏 +1 May 2027 +A-1/,
  );
});

test('a book without the sheets says so and is no failure', async () => {
  writeFileSync(folder.book, Buffer.from(buildWorkbook(skillsBook([lateOrder('A-1', '2026-05-04')]))));
  expect(await gendan('skills', folder.book, ...NOW)).toMatchObject({ code: 0, out: expect.stringContaining('There are no skills') }); // prettier-ignore
  const { out, code } = await gendan('training', folder.book, ...NOW);
  expect([code, out]).toEqual([0, 'Training proposed\n  No cause has come up again and again.\n']);
});
