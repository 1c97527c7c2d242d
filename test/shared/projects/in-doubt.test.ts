import { readFileSync } from 'node:fs';
import { projectLine } from '../../../shared/features/projects/line';
import { slippingOf } from '../../../shared/features/projects/slipping';
import { plan } from '../../../shared/plan/plan';
import { projectOf } from '../../../shared/projects/projects-of';
import { readWorkbook } from '../../../xlsx/read';
import { cellOf } from '../../tools/checkup-book';
import { isoAt, moment } from '../../tools/order-facts';
import { aProject } from '../../tools/project-book';
import { rowsOf } from '../../tools/record-book';

const book = readWorkbook(readFileSync('samples/出货跟踪表-2026.xlsx'));
const planned = (...rows: ReturnType<typeof aProject>[]) => {
  const cells = rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, text]) => [key, cellOf(text)]))); // prettier-ignore
  return plan({ ...book, sheets: [...book.sheets, rowsOf('跟单_项目', cells)] }, moment('2026-05-18 10:00'));
};

describe('FY26-063 was to sail on 13 May, and whether it did is asked', () => {
  test('neither its milestone nor its project is late before somebody answers', () => {
    const found = planned(
      aProject('FY26-063', { 目标日期: '2026-05-14' }),
      aProject('', { 里程碑: '开船', 目标日期: '2026-05-14' }),
    );
    const project = projectOf(found, 'P-1')!;
    expect(project.reserve).toBeUndefined();
    expect(project.milestones).toMatchObject([{ is: 'unknown', isLate: false, expected: undefined }]);
    expect(projectLine(found, project)).toMatchObject({ isLate: false, next: { isLate: false } });
    expect(slippingOf(found)).toEqual([]);
    expect(project.findings.map(({ message }) => message.zh)[0]).toMatch(/^还不知道做没做.*FY26-063/);
  });

  test('with another order that sails later whatever the answer, it is', () => {
    const found = planned(aProject('FY26-063、FY26-080', { 目标日期: '2026-05-14' }));
    const project = projectOf(found, 'P-1')!;
    expect(project.reserve).toBeLessThan(0);
    expect(slippingOf(found)).toHaveLength(1);
  });
});

test('an end that cannot be read leaves nothing to spare that anybody could sign', () => {
  const found = planned(
    aProject('FY26-086', { 目标日期: '2026-12-30' }),
    aProject('', { 里程碑: '开船', 节点: '开船', 目标日期: '2026-05-10' }),
  );
  const project = projectOf(found, 'P-1')!;
  expect(isoAt(project.end)).toBe('2026-05-28');
  expect(project.reserve).toBeUndefined();
  expect(project.milestones).toMatchObject([{ is: 'unknown', isLate: false }]);
});
