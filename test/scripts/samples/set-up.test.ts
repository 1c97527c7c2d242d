import { planJson } from '../../../automation/command/plan-json';
import { grownSample, setUpSample } from '../../../scripts/samples/set-up';
import { TEAMS } from '../../../scripts/samples/teams';
import { SKILLS } from '../../../shared/config/skills.sheet';
import { isEmptyPatch } from '../../../shared/book/patch';
import { CAPABILITIES } from '../../../shared/features';
import { allFindings } from '../../../shared/features/findings/all';
import { mostUrgent } from '../../../shared/features/order/most-urgent';
import { readersMissing } from '../../../shared/features/norms/unread';
import { CAMPAIGNS } from '../../../shared/knowledge/campaigns.sheet';
import { LESSONS } from '../../../shared/knowledge/lessons.sheet';
import { MARKET_NOTES } from '../../../shared/knowledge/market.sheet';
import { MATTERS } from '../../../shared/matters/matters.sheet';
import { NORMS } from '../../../shared/matters/norms.sheet';
import { entriesOf } from '../../../shared/orders/entry';
import { mattersOf } from '../../../shared/orders/matters';
import { recordsOf } from '../../../shared/orders/records';
import { nameKey } from '../../../shared/people/names';
import { namedPeople } from '../../../shared/plan/initial-config';
import { patchOf } from '../../../shared/plan/patch-of';
import { plan } from '../../../shared/plan/plan';
import { projectsOf } from '../../../shared/projects/projects-of';
import { PROJECTS } from '../../../shared/projects/projects.sheet';
import { ROLES } from '../../../shared/process/row';
import { POINT_RULES } from '../../../shared/skills/points.sheet';
import { TRAINING } from '../../../shared/skills/training.sheet';
import { dayOf } from '../../../shared/time/moment';
import { TRADE_SHEETS } from '../../../shared/trade/sheets';
import { CUSTOMERS } from '../../../shared/trade/sheets/customers.sheet';
import { LINES } from '../../../shared/trade/sheets/lines.sheet';
import { PAYMENTS } from '../../../shared/trade/sheets/payments.sheet';
import { PRODUCTS } from '../../../shared/trade/sheets/products.sheet';
import { RATES } from '../../../shared/trade/sheets/rates.sheet';
import { RECEIPTS } from '../../../shared/trade/sheets/receipts.sheet';
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

  test('its trade records are all there, every cell of them can be read, and every customer of an order has a card', () => {
    for (const kind of [CUSTOMERS, PRODUCTS, LINES, RATES, RECEIPTS, PAYMENTS]) {
      const { rows, findings } = recordsOf(planned, kind);
      expect([kind.key, rows.length > 0, findings]).toEqual([kind.key, true, []]);
    }
    const carded = new Set(recordsOf(planned, CUSTOMERS).rows.map(({ name }) => nameKey(name)));
    const buyers = entriesOf(planned).flatMap(({ customer }) => (customer === '' ? [] : nameKey(customer)));
    expect(buyers.filter((name) => !carded.has(name))).toEqual([]);
  });

  test('the records say nothing else than the order sheets: the same findings, and of every order the same verdict', () => {
    const isTrade = (name: string): boolean => [...TRADE_SHEETS, MATTERS].some(({ title }) => title[lang] === name);
    const handed = new Set(mattersOf(planned).flatMap(({ matter }) => (matter.kind === 'handoff' ? matter.order : [])));
    const without = plan({ ...book, sheets: book.sheets.filter(({ name }) => !isTrade(name)) }, NOW);
    const verdicts = (of: typeof planned): unknown[] =>
      of.tables.flatMap(({ rows }) =>
        rows.map(({ order }) =>
          // The receiver of a hand-off has their time from when they took it.
          handed.has(order.key) ? [order.key, order.late] : [order.key, order.late, order.phase, order.next?.stage.key, order.next?.due],
        ),
      );
    expect(without.records).toBeUndefined();
    expect(verdicts(planned)).toEqual(verdicts(without));
    const told = (of: typeof planned): string[] => allFindings(CAPABILITIES, of).map(({ kind, place }) => `${kind} ${place.sheet} ${place.row} ${place.column}`);
    expect(told(planned)).toEqual(told(without));
  });

  test('between its people: a hand-off that was taken and one that waits, a decision for today, a dispute, a suggestion, two norms to read', () => {
    const told = mattersOf(planned).map(({ matter: { kind, state }, turn }) => {
      const isToday = turn?.due !== undefined && dayOf(turn.due) === dayOf(NOW);
      return [kind, turn?.toDo ?? state, isToday && 'today'].filter(Boolean).join(' ');
    });
    expect(told.sort()).toEqual(['decision do today', 'dispute state', 'handoff accept today', 'handoff accepted', 'suggestion answer']);
    const norms = recordsOf(planned, NORMS).records;
    expect(norms.map((norm) => readersMissing(planned, norm).length)).toEqual([TEAMS[lang].length - 1, TEAMS[lang].length - 1]);
  });

  test('only what the term of an order asks for rests on its receipts', () => {
    const words = lang === 'zh' ? '按收款记录' : 'by the receipts';
    const json = planJson(planned, lang) as { orders: { stages: { why: string }[] }[] };
    const stages = json.orders.flatMap((order) => order.stages);
    const resting = stages.filter(({ why }) => why.includes(words));
    expect(resting.length).toBeGreaterThan(10);
    expect(resting.filter(({ why }) => /^(不适用|Not applicable)/.test(why))).toEqual([]);
  });

  test('two customers are to be contacted by now, and one card has not been checked for half a year', () => {
    const today = dayOf(NOW);
    const cards = recordsOf(planned, CUSTOMERS).rows.flatMap(({ record }) => record ?? []);
    expect(cards.filter(({ nextContact = Infinity }) => nextContact <= today)).toHaveLength(2);
    expect(cards.filter(({ checkedOn = 0 }) => checkedOn < today - 180)).toHaveLength(1);
    expect(cards.filter(({ creditLimit }) => creditLimit !== undefined)).toHaveLength(1);
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

test.each(['zh', 'en'] as const)('with projects, knowledge and skills every row says what can be read, and nothing else changes, in %s', (lang) => {
  const planned = plan(readWorkbook(grownSample(lang)), NOW);
  for (const kind of [PROJECTS, LESSONS, MARKET_NOTES, CAMPAIGNS, SKILLS, TRAINING, POINT_RULES]) {
    const { rows, findings } = recordsOf(planned, kind);
    expect([kind.key, rows.length > 0, findings]).toEqual([kind.key, true, []]);
  }
  // Of projects, what is asked is told with them; what is wrong in their rows is a finding.
  expect(projectsOf(planned).map(({ number, end, findings }) => [number, end !== undefined, findings.filter(({ severity }) => severity !== 'info')])).toEqual([
    ['P-1', true, []],
    ['P-2', true, []],
  ]);
  const told = (of: typeof planned): string[] => allFindings(CAPABILITIES, of).map(({ kind, place }) => `${kind} ${place.sheet} ${place.row} ${place.column}`);
  const before = new Set(told(plan(readWorkbook(setUpSample(lang)), NOW)));
  // One level has expired.
  const more = told(planned).filter((each) => !before.has(each));
  expect(more.map((each) => each.startsWith(`config ${SKILLS.title[lang]} `))).toEqual([true]);
});
