import type { Sheet } from '../../../shared/book/model';
import { day, formula, sheetOf } from '../../tools/book';

/** A monthly list with a merged title, an empty column A, dates as text, a unit in the quantity. */
export const monthly = (name: string, title: string, from: number): Sheet =>
  sheetOf(
    name,
    [
      [null, title],
      [null, '客人', '订单号', '货号', '数量', '工厂', '工厂交期', '船期', '贸易条款'],
      [
        null,
        'RIVA HOME',
        `L${from}79`,
        'JK1700011/211310',
        '4800PCS',
        '会龙厂',
        '2012-11-15',
        '2012-11-30',
        'T/T',
      ],
      [null, 'RIVA HOME', `L${from}80`, 'JK1700012', '1200PCS', '会龙厂', '2012-11-18', '2012-11-30', 'T/T'],
      [null, 'NORDLYS', `L${from}81`, 'NL-88', '600PCS', '平步厂', '2012-11-20', '2012-12-07', 'L/C'],
    ],
    { merges: ['B1:I1'] },
  );

/** Two header rows: groups over 计划 and 实际. */
export const twoRows = sheetOf(
  '大货进度',
  [
    ['2026年大货跟单进度表'],
    ['订单号', '客户', '品名', '数量', '装柜', null, '开船', null, '定金', null, '备注'],
    [null, null, null, null, '计划', '实际', '计划', '实际', '金额', '到账日', null],
    [
      'A2601',
      'Nordlys',
      '圣诞灯串',
      5000,
      day('2026-05-02'),
      day('2026-05-03'),
      day('2026-05-08'),
      null,
      12000,
      day('2026-03-01'),
      null,
    ],
    [
      'A2602',
      'Nordlys',
      '花环',
      800,
      day('2026-05-12'),
      null,
      day('2026-05-18'),
      null,
      3500,
      '已付',
      '催尾款',
    ],
    ['A2603', 'Kestrel', '蜡烛', 9600, day('2026-06-02'), null, day('2026-06-08'), null, 8000, null, null],
    ['合计', null, null, 15400],
    [],
    ['制表：小王', null, null, '审核：老李'],
  ],
  { merges: ['A1:K1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:H2', 'I2:J2', 'K2:K3'] },
);

/** A header in two languages, one row each. */
export const bilingual = sheetOf('出运', [
  ['合同号', '客户', '目的港', '开船日', '到港日', '提单号', '柜号'],
  ['Contract No.', 'Customer', 'POD', 'ETD', 'ETA', 'B/L No.', 'Container No.'],
  ['SC26-001', 'Kestrel Ltd', 'Hamburg', day('2026-05-08'), day('2026-06-12'), 'COSU6012345', 'CSNU1234567'],
  [
    'SC26-002',
    'Kestrel Ltd',
    'Felixstowe',
    day('2026-05-11'),
    day('2026-06-10'),
    'COSU6012399',
    'CSNU7654321\nTGHU1112223',
  ],
]);

/** An English tracker under letters of credit, as a formatted table with a totals row. */
export const lcTracker = sheetOf(
  'LC Orders',
  [
    [
      'PI No',
      'Applicant',
      'L/C No.',
      'L/C value (USD)',
      'Latest shpt date',
      'Expiry',
      'Presentation period (days)',
      'On board date',
      'Docs to bank',
      'Owner',
    ],
    [
      'PI-26-031',
      'Almaz Trading',
      'LC88012/26',
      84000,
      day('2026-06-30'),
      day('2026-07-15'),
      15,
      day('2026-06-24'),
      null,
      'Mia Chen',
    ],
    [
      'PI-26-032',
      'Almaz Trading',
      'LC88013/26',
      61500,
      day('2026-07-10'),
      day('2026-07-31'),
      21,
      null,
      null,
      'Leo Wang',
    ],
    [
      'PI-26-033',
      'Baltic Foods',
      'DC-7741',
      30250,
      day('2026-07-20'),
      day('2026-08-10'),
      21,
      null,
      null,
      'Mia Chen',
    ],
    ['Total', null, null, formula(175750)],
  ],
  {
    tables: [
      { name: 'LcOrders', area: { top: 1, left: 1, bottom: 5, right: 10 }, headerRows: 1, totalsRows: 1 },
    ],
  },
);

/** The header in D5, months between the rows, a subtotal, numbered rows far below the last order, notes. */
export const offset = sheetOf('2026台账', [
  [],
  [null, null, null, '某某进出口有限公司'],
  [null, null, null, '订单台账', null, null, null, '更新：5月18日'],
  [],
  [null, null, null, '序号', '业务编号', '客户名称', '跟单', '下单日期', '工厂交期', '实际出运日', '尾款'],
  [null, null, null, '3月'],
  [null, null, null, 1, 'YW2601', 'Kestrel', '王敏', '2026.3.2', '4月10日', '4/18', 5200],
  [null, null, null, 2, 'YW2602', 'Nordlys', '李娜', '2026.3.9', '4月底', null, 800.5],
  [null, null, null, '小计', null, null, null, null, null, null, 6000.5],
  [],
  [null, null, null, '4月'],
  [null, null, null, 3, 'YW2603', 'Nordlys', '王敏', '2026.4.1', '5月12日', null, 1200],
  [null, null, null, 4, 'YW2604', 'Almaz', '王敏', '2026.4.20', '5月30日', null, 900],
  [null, null, null, 5],
  [null, null, null, 6],
  [null, null, null, 7],
  [null, null, null, '合计', null, null, null, null, null, null, formula(8100.5)],
  [null, null, null, '注：尾款以水单为准，余款请业务员在开船后7天内催收，逾期上报经理。'],
]);

/** Rows that hold no orders, however familiar their headers look. */
export const noOrders: readonly Sheet[] = [
  sheetOf('客户', [
    ['客户编号', '客户名称', '国家', '付款方式', '业务员', '邮箱'],
    ['C001', 'Kestrel', 'UK', 'T/T 30/70', '王敏', 'a@b.c'],
    ['C002', 'Nordlys', 'NO', 'L/C', '李娜', 'd@e.f'],
  ]),
  sheetOf('产品库', [
    ['货号', '品名', '单价', '单位', 'HS编码', '毛重'],
    ['A1', '灯串', 1.2, 'PCS', '9405420000', 12],
    ['A2', '蜡烛', 0.8, 'PCS', '3406000000', 8],
  ]),
  sheetOf('透视表', [
    ['行标签', '求和项:数量', '求和项:金额'],
    ['Kestrel', 100, 2000],
    ['Nordlys', 50, 900],
    ['总计', 150, 2900],
  ]),
  sheetOf('参数', [
    ['参数', '值', '说明'],
    ['打样周期', 14, '天'],
    ['订舱提前', 7, '天'],
  ]),
  sheetOf('节假日', [
    ['日期', '名称', '类型'],
    [day('2026-01-01'), '元旦', '休'],
    [day('2026-02-14'), '调休', '班'],
  ]),
  sheetOf('Dashboard', [
    ['Orders on time', 42],
    ['Late', 3],
    [],
    ['Customer', 'Orders', 'Amount'],
    ['Kestrel', 12, 3400],
  ]),
  sheetOf('Packing list', [
    ['PO No', 'Item No', 'Description', 'Qty', 'Cartons', 'G.W.', 'N.W.', 'CBM'],
    ['PO1', 'A1', 'Lights', 100, 10, 55, 50, 0.6],
    ['PO1', 'A2', 'Candles', 200, 10, 80, 70, 0.7],
  ]),
  sheetOf('Fruit', [
    ['Apple', 'Pear', 'Plum'],
    [1, 2, 3],
    [4, 5, 6],
  ]),
  sheetOf('Empty', []),
  sheetOf('Notes', [['This workbook belongs to the sales team.'], ['Please do not sort.']]),
  sheetOf('Staff', [
    ['姓名', '部门', '入职日期', '电话', '负责人'],
    ['王敏', '一部', day('2020-01-03'), '138', '李娜'],
    ['赵云', '二部', day('2021-01-03'), '139', '李娜'],
  ]),
  sheetOf('跟单_设置', [
    ['订单号', '客户', 'ETD', '状态'],
    ['A1', 'B', day('2026-01-01'), 'x'],
  ]),
  sheetOf('下月', [['订单号', '客户', '数量', 'ETD', 'ETA', '状态']]),
];
