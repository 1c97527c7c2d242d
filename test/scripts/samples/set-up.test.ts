import { setUpSample } from '../../../scripts/samples/set-up';
import { TEAMS } from '../../../scripts/samples/teams';
import { isEmptyPatch } from '../../../shared/book/patch';
import { mostUrgent } from '../../../shared/features/order/most-urgent';
import { nameKey } from '../../../shared/people/names';
import { namedPeople } from '../../../shared/plan/initial-config';
import { patchOf } from '../../../shared/plan/patch-of';
import { plan } from '../../../shared/plan/plan';
import { ROLES } from '../../../shared/process/row';
import { readWorkbook } from '../../../xlsx/read';
import { moment } from '../../tools/order-facts';

const NOW = moment('2026-05-18 10:00');
/** Desks that a small exporter has. */
const DESKS = ['manager', 'sales', 'merchandiser', 'purchaser', 'qc', 'docs', 'logistics', 'finance'] as const;

describe.each(['zh', 'en'] as const)('the sample that is set up, in %s', (lang) => {
  const bytes = setUpSample(lang);
  const book = readWorkbook(bytes);
  const planned = plan(book, NOW);

  test('a person has confirmed it, nothing is asked of columns, and every result says what the plan says', () => {
    expect(planned.isConfirmed).toBe(true);
    expect(planned.questions).toEqual([]);
    expect(isEmptyPatch(patchOf(planned))).toBe(true);
  });

  test('every desk has somebody, those in the columns among them; one has a deputy and one is away', () => {
    const { people } = planned.config;
    expect(ROLES).toEqual(expect.arrayContaining([...DESKS]));
    for (const desk of DESKS) expect(people.some(({ roles }) => roles.includes(desk))).toBe(true);
    for (const { name } of namedPeople(planned.tables)) expect(planned.team.read(name).members).not.toEqual([]);
    expect(people.filter(({ deputies }) => deputies.length > 0).length).toBeGreaterThan(0);
    expect(people.filter(({ absences }) => absences.length > 0)).toHaveLength(1);
    expect(people.map(({ name }) => nameKey(name))).toEqual(TEAMS[lang].map(({ name }) => nameKey(name)));
  });

  test('no open stage is nobody’s', () => {
    const rows = planned.tables.flatMap((table) => table.rows);
    const nobodys = rows.flatMap(({ order }) =>
      order.actionable.filter(({ owner }) => owner?.owner === undefined).map(({ stage }) => `${order.key} ${stage.key}`),
    );
    expect(nobodys).toEqual([]);
  });

  test('the most urgent late order is shown by what is next of it', () => {
    const [first] = mostUrgent(planned, 1);
    const { sheet, row, column } = first!.place;
    expect(first!.order).toBe(lang === 'zh' ? 'FY26-011' : 'SB-2616');
    const cell = book.sheets.find(({ name }) => name === sheet)!.rows[row - 1]![column - 1];
    expect(cell).toBe(lang === 'zh' ? '收尾款' : 'Collect balance');
  });
});

test('the same code gives the same bytes, and an English reader meets no Chinese word in them', () => {
  const bytes = setUpSample('en');
  expect(Buffer.from(setUpSample('en')).equals(Buffer.from(bytes))).toBe(true);
  const { sheets } = readWorkbook(bytes);
  const texts = sheets.flatMap(({ name, rows }) => [name, ...rows.flat().filter((cell) => typeof cell === 'string')]);
  expect(texts.filter((text) => /[\u2e80-\u9fff]/.test(String(text)))).toEqual([]);
});
