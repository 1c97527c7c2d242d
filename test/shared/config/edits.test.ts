import { addressOf } from '../../../shared/book/address';
import {
  configSheets,
  DEFAULT_SETTINGS,
  processFindings,
  readConfig,
  repairedRows,
  sheetOf as configSheetOf,
  type Config,
} from '../../../shared/config';
import { compileProcess } from '../../../shared/process/compile';
import { allTemplateRows, templateRows } from '../../../shared/templates';
import { keyFor, SETTING_ITEMS } from '../../../shared/templates/vocabulary';
import { dayFromCivil } from '../../../shared/time/civil';
import { parseCalendar } from '../../../shared/time/spec';
import { catalogOf } from '../../../shared/time/catalog';
import { day, sheetOf } from '../../tools/book';
import { asSheet } from './as-sheet';

const read = (...sheets: Parameters<typeof sheetOf>[]) =>
  readConfig({ sheets: sheets.map((sheet) => sheetOf(...sheet)) }, 'zh');
/** Findings as `address: severity`. */
const places = (result: ReturnType<typeof read>): string[] =>
  result.findings.map((finding) => `${addressOf(finding.place)} ${finding.severity}`);

test.each([
  ['Follow', 'Follow stages'],
  ['Digest', 'Daily digest'],
  ['Accept within', 'Acceptance limit'],
  ['Legend', 'Colour legend'],
  ['Track', 'Track sheet'],
])('the item %s of the settings is understood as %s, too', (now, before) => {
  const item = keyFor(SETTING_ITEMS, before)!;
  expect([item, SETTING_ITEMS[item].en]).toEqual([keyFor(SETTING_ITEMS, now), now]);
});

describe('people as a person writes them', () => {
  test('columns in another order, a title row, columns of their own, blank rows, English titles', () => {
    const { config, findings } = read([
      'Gendan People',
      [
        ['Our team 2026'],
        [],
        ['no', 'ROLES', 'extra', 'name', 'Deputy'],
        [1, 'sales, 单证', 'x', ' 王丽 ', 'Chen Jie/吴芳'],
        [],
        [2, 'FINANCE；物流', null, 'Chen Jie', null],
      ],
    ]);
    expect(findings).toEqual([]);
    expect(
      config.people.map(({ name, roles, deputies, capacity }) => ({ name, roles, deputies, capacity })),
    ).toEqual([
      { name: '王丽', roles: ['sales', 'docs'], deputies: ['Chen Jie', '吴芳'], capacity: 2400 },
      { name: 'Chen Jie', roles: ['finance', 'logistics'], deputies: [], capacity: 2400 },
    ]);
  });

  test('absences in both notations, skills with and without a figure, hours with a unit', () => {
    const { config, findings } = read([
      '跟单_人员',
      [
        ['姓名', '角色', '请假', '技能', '每周工时'],
        [
          '王丽',
          '外贸经理/总监、外贸业务员',
          '2026-05-01至2026-05-05；2026/6/1',
          '审证/改证 3，英语2、CI',
          '37.5小时',
        ],
        ['Chen', 'docs', day('2026-07-01'), null, 0],
      ],
    ]);
    expect(findings).toEqual([]);
    const [wang, chen] = config.people;
    expect(wang!.roles).toEqual(['manager', 'sales']);
    expect(wang!.absences).toEqual([
      { from: dayFromCivil(2026, 5, 1), to: dayFromCivil(2026, 5, 5) },
      { from: dayFromCivil(2026, 6, 1), to: dayFromCivil(2026, 6, 1) },
    ]);
    expect(wang!.skills).toEqual({ lc_check: 3, 英语: 2, CI: 1 });
    expect(wang!.capacity).toBe(2250);
    expect(chen!.absences).toEqual([{ from: dayFromCivil(2026, 7, 1), to: dayFromCivil(2026, 7, 1) }]);
    expect(chen!.capacity).toBe(0);
  });

  test('a wrong cell is a finding with its address, and the rest counts', () => {
    const result = read([
      '跟单_人员',
      [
        ['姓名', '角色', '每周工时', '请假', '技能'],
        ['王丽', '单证员、飞行员', '很多', '下周', '审证 9'],
        [null, '单证员'],
        ['王丽', '财务'],
        ['Chen', '财务', 40, '2026-05-05~2026-05-01'],
      ],
    ]);
    expect(places(result)).toEqual([
      '跟单_人员!B2 error', '跟单_人员!E2 error', '跟单_人员!C2 error', '跟单_人员!D2 error',
      '跟单_人员!A3 error', '跟单_人员!D5 error',
    ]); // prettier-ignore
    expect(result.config.people.map(({ name, roles }) => [name, roles])).toEqual([
      ['王丽', ['docs']],
      ['王丽', ['finance']],
      ['Chen', ['finance']],
    ]);
  });

  test('a sheet whose header is gone counts as empty and says so', () => {
    const result = read(['跟单_人员', [['王丽', '单证员']]]);
    expect(places(result)).toEqual(['跟单_人员!A1 error']);
    expect(result.config.people).toEqual([]);
  });
});

describe('settings as a person writes them', () => {
  test('fields by any name, stages by name, columns by letter, yes and no in every spelling', () => {
    const { config, findings } = read([
      '跟单_设置',
      [
        ['工作表', '项目', '列', '列标题', '值', '节点', '计划/实际', '已确认'],
        [null, '写入方式', null, null, 'native FORMULAS'],
        [null, '公司日历', null, null, 'CN Mon-Sat 08:30-17:30'],
        [null, '提醒', null, null, '否'],
        [null, 'Reminder hours', null, null, '8:30～10:00'],
        [null, 'manager copy', null, null, 'Y'],
        ['出货', '一行代表', null, null, '订单×货号'],
        ['出货', '列', 'c', '船期', 'ETD', null, '计划', true],
        ['出货', '列', null, '头缸样', null, '产前样确认', null, '√'],
        ['出货', '列', 'E', '自用', '不用', null, null, 'N'],
        ['旧表', '是否跟单', null, null, 'no'],
      ],
    ]);
    expect(findings).toEqual([]);
    expect(config.settings).toEqual({
      ...DEFAULT_SETTINGS,
      writing: 'native',
      officeCalendar: 'CN Mon-Sat 08:30-17:30',
      digest: false,
      digestHours: '8:30～10:00',
      managerCopy: true,
      sheets: [
        {
          sheet: '出货',
          use: true,
          grain: 'order×sku',
          variant: '',
          columns: [
            { column: 3, header: '船期', field: 'etd', stage: null, kind: 'plan', confirmed: true },
            { column: 0, header: '头缸样', field: null, stage: 'pps_ok', kind: 'value', confirmed: true },
            { column: 5, header: '自用', field: null, stage: null, kind: 'value', confirmed: false },
          ],
        },
        { sheet: '旧表', use: false, grain: undefined, variant: '', columns: [] },
      ],
    });
  });

  test('what is not understood stays at its default and is reported', () => {
    const result = read([
      'Gendan Settings',
      [
        ['Sheet', 'Setting', 'Column', 'Header', 'Value'],
        [null, 'Colour', null, null, 'blue'],
        [null, 'Results as', null, null, 'pictures'],
        ['Orders', 'Language', null, null, 'zh'],
        [null, 'Column', 'A', 'x', 'etd'],
        ['Orders', 'Column', 'A', 'Shade', 'colour of the box'],
        ['Orders', 'Column', null, null, 'etd'],
        ['Orders', 'Column', '7', 'ETD', 'etd'],
        [null, 'Also followed', null, null, 'Booking; Dancing'],
        [null, 'Digest hours', null, null, 'mornings'],
      ],
    ]);
    expect(places(result)).toEqual([
      "'Gendan Settings'!B2 error", "'Gendan Settings'!E3 error", "'Gendan Settings'!A4 warning",
      "'Gendan Settings'!A5 warning", "'Gendan Settings'!E6 error", "'Gendan Settings'!D7 error",
      "'Gendan Settings'!C8 warning", "'Gendan Settings'!E9 error", "'Gendan Settings'!E10 error",
    ]); // prettier-ignore
    expect(result.config.settings.writing).toBe('values');
    expect(result.config.settings.followed).toEqual(['booking']);
    expect(result.config.settings.sheets[0]!.columns.map((column) => column.header)).toEqual(['ETD']);
  });
});

describe('the process as a person edits it', () => {
  const written: Config = {
    settings: DEFAULT_SETTINGS,
    processRows: templateRows('tt-fob', 'zh'),
    people: [],
    calendars: [],
    log: [],
    today: undefined,
  };
  const sheet = asSheet(configSheets(written, 'zh')[1]!);
  const title = (name: string): number => sheet.rows[0]!.indexOf(name);
  /** The sheet with one cell of a stage typed over. */
  const edited = (stage: string, column: string, text: string) => {
    const row = sheet.rows.findIndex((cells) => cells[title('节点代码')] === stage);
    const rows = sheet.rows.map((cells, at) =>
      at === row ? cells.map((cell, i) => (i === title(column) ? text : cell)) : cells,
    );
    return {
      ...sheet,
      rows,
      kinds: rows.map((cells) => cells.map((cell) => (cell === null ? '.' : 's')).join('')),
    };
  };
  const stageOf = (of: ReturnType<typeof edited>, key: string) =>
    readConfig({ sheets: [of] }).config.processRows.find((row) => row.key === key)!;

  test.each([
    ['负责角色', '单证', 'role', 'docs'],
    ['负责角色', 'Finance clerk', 'role', 'finance'],
    ['可等待方', '工厂/货代', 'waitsOn', 'factory, carrier'],
    ['遇休息日', '顺延', 'roll', 'following'],
    ['日历', '银行日历', 'calendar', 'bank'],
    ['前置节点', '采购下单、订舱', 'after', 'purchase, booking'],
    ['放行条件', '收定金；FINAL_QC', 'gate', 'deposit, final_qc'],
    ['放行条件', '收定金 | 信保限额/授信批复，FINAL_QC', 'gate', 'deposit | credit_ok, final_qc'],
    ['完成依据', '订舱日期，SO号', 'evidence', 'booking_date, booking_no'],
    ['逾期升级', '备份人 0wd；经理1个工作日', 'escalate', 'backup 0wd; manager 1个工作日'],
    ['时限', '两周', 'limit', '两周'],
  ] as const)('%s = %s', (column, text, key, expected) => {
    expect(stageOf(edited('load', column, text), 'load')[key]).toBe(expected);
  });

  test('what the compiler refuses is a finding at its cell, and the shipped default counts there', () => {
    const broken = edited('load', '时限', '看情况');
    const rows = readConfig({ sheets: [broken] }).config.processRows;
    const { problems } = compileProcess(rows);
    expect(processFindings(broken, problems).map((finding) => addressOf(finding.place))).toEqual([
      addressOf({
        sheet: '跟单_流程',
        row: broken.rows.findIndex((cells) => cells[title('节点代码')] === 'load') + 1,
        column: title('时限') + 1,
      }),
    ]);
    const repaired = repairedRows(rows, problems, 'zh');
    expect(repaired.find((row) => row.key === 'load')!.limit).toBe('1天');
    expect(compileProcess(repaired).problems).toEqual([]);
  });

  test('a role that is none', () => {
    const broken = edited('load', '负责角色', '船长');
    const { problems } = compileProcess(readConfig({ sheets: [broken] }).config.processRows);
    expect(problems.map(({ column }) => column)).toEqual(['role']);
    expect(processFindings(broken, problems)).toHaveLength(1);
  });

  test('a sheet emptied of its stages counts as shipped', () => {
    const { config } = readConfig(
      { sheets: [{ ...sheet, rows: sheet.rows.slice(0, 1), kinds: sheet.kinds.slice(0, 1) }] },
      'en',
    );
    expect(config.processRows).toEqual(allTemplateRows('en'));
  });
});

describe('calendars as a person writes them', () => {
  test('built on CN, with a company day, in Chinese or English', () => {
    const { config, findings } = read([
      '跟单_日历',
      [
        ['日历', '类型', '开始日期', '结束日期', '时间', '说明'],
        ['公司', '每周', null, null, 'CN 周一至周六 08:30-17:30'],
        [null, '放假', day('2026-08-01'), '2026-08-03', null, '高温假'],
        [null, '补班', '2026.8.9'],
        [null, 'half day', day('2026-12-31'), null, '8:30-12:00', '年终'],
      ],
    ]);
    expect(findings).toEqual([]);
    const office = parseCalendar('公司', catalogOf(config.calendars));
    const on = (month: number, date: number) => office.windowsOn(dayFromCivil(2026, month, date));
    expect(on(8, 1)).toEqual([]);
    expect(on(8, 4)).toEqual([{ from: 510, to: 1050 }]);
    expect(on(8, 9)).toEqual([{ from: 510, to: 1050 }]);
    expect(on(12, 31)).toEqual([{ from: 510, to: 720 }]);
    expect(on(10, 1)).toEqual([]);
  });

  test('wrong rows are left out and reported', () => {
    const result = read([
      'Gendan Calendar',
      [
        ['Calendar', 'Kind', 'From', 'To', 'Hours'],
        [null, 'Holiday', day('2026-08-01')],
        ['Office', 'Holyday', day('2026-08-01')],
        ['Office', 'Holiday', null],
        ['Office', 'Holiday', day('2026-08-05'), day('2026-08-01')],
        ['Office', 'Holiday', day('2026-08-05'), day('2062-08-01')],
        ['Office', 'Overtime', day('2026-08-05'), null, 'late'],
        ['Office', 'Week', null, null, 'whenever'],
        ['Office', 'Holiday', 'Xmas'],
        ['Office', 'Holiday', day('2026-08-07')],
      ],
    ]);
    expect(places(result)).toEqual([
      "'Gendan Calendar'!A2 error", "'Gendan Calendar'!B3 error", "'Gendan Calendar'!C4 error",
      "'Gendan Calendar'!D5 error", "'Gendan Calendar'!D6 error", "'Gendan Calendar'!E7 error",
      "'Gendan Calendar'!E8 error", "'Gendan Calendar'!C9 error",
    ]); // prettier-ignore
    expect(result.config.calendars).toHaveLength(1);
    expect(result.config.calendars[0]!.overrides.map((override) => override.day)).toEqual([
      dayFromCivil(2026, 8, 7),
    ]);
  });
});

describe('the log as a person writes it', () => {
  test('stages and parties by name, a time that is only a day', () => {
    const { config, findings } = read([
      '跟单_记录',
      [
        ['时间', '订单', '节点', '事件', '日期', '内容', '备注'],
        [day('2026-05-03 14:30'), 20260001, '收尾款', '等待', null, '待客户', '催第一次'],
        ['2026-05-06', 20260001, 'balance', 'RESUMED', day('2026-05-05')],
        [null, 'A-2', null, '取消', '2026-05-07'],
      ],
    ]);
    expect(findings).toEqual([]);
    expect(config.log.map(({ order, stage, event, party }) => [order, stage, event, party])).toEqual([
      ['20260001', 'balance', 'waiting', 'customer'],
      ['20260001', 'balance', 'resumed', undefined],
      ['A-2', '', 'cancelled', undefined],
    ]);
    expect(config.log[0]!.at).toBeMoment('2026-05-03 14:30');
    expect(config.log[2]!.at).toBeMoment('2026-05-07');
  });

  test('rows that cannot be used are reported, the others count', () => {
    const result = read([
      'Gendan Log',
      [
        ['Time', 'Order', 'Stage', 'Event', 'Date', 'Value'],
        [null, 'A-1', 'Booking', 'Done'],
        [day('2026-05-03'), 'A-1', 'Booking', null],
        [day('2026-05-03'), 'A-1', 'Booking', 'Danced'],
        [day('2026-05-03'), 'A-1', 'Juggling', 'Done'],
        [day('2026-05-03'), 'A-1', 'Booking', 'Due'],
        [day('2026-05-03'), 'A-1', 'Booking', 'Waiting', null, 'the moon'],
        [day('2026-05-03'), 'A-1', 'Booking', 'Done', '03/04/26'],
      ],
    ]);
    expect(places(result)).toEqual([
      "'Gendan Log'!A2 error", "'Gendan Log'!D3 error", "'Gendan Log'!D4 error", "'Gendan Log'!C5 warning",
      "'Gendan Log'!E6 error", "'Gendan Log'!F7 warning", "'Gendan Log'!E8 error",
    ]); // prettier-ignore
    expect(result.config.log.map((row) => row.event)).toEqual(['done', 'due', 'waiting', 'done']);
  });
});

describe('today', () => {
  test('is the moment in the sheet, and nothing for a word', () => {
    expect(read(['跟单_今天', [['计算时刻'], [day('2026-05-18 10:00')]]]).config.today).toBeMoment(
      '2026-05-18 10:00',
    );
    const wrong = read(['Gendan Today', [['As of'], ['soon']]]);
    expect(places(wrong)).toEqual(["'Gendan Today'!A2 error"]);
    expect(wrong.config.today).toBeUndefined();
  });

  test('both languages name the same sheet', () => {
    const book = { sheets: [sheetOf('gendan people', [['x']])] };
    expect(configSheetOf(book, 'people')?.name).toBe('gendan people');
    expect(configSheetOf({ sheets: [sheetOf('People', [['x']])] }, 'people')).toBeUndefined();
  });
});

test('a due date without a date is not taken for an extension', () => {
  const { config } = read([
    '跟单_记录',
    [
      ['时间', '节点', '事件'],
      [day('2026-05-03'), '订舱', '延期'],
    ],
  ]);
  expect(config.log[0]).toMatchObject({ event: 'due', date: undefined });
});
