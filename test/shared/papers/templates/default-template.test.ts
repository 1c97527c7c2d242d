import type { Area } from '../../../../shared/book/model';
import type { NewSheet } from '../../../../shared/book/patch';
import type { Lang } from '../../../../shared/lang';
import { KINDS, PAPER_KINDS, type PaperKind } from '../../../../shared/trade/paper-kinds';
import {
  defaultTemplate,
  DEFAULT_TEMPLATE_VERSION,
} from '../../../../shared/papers/templates/default-template';
import { LINE_FIELDS, PAPER_FIELDS } from '../../../../shared/trade/paper-fields';

const LANGS: readonly Lang[] = ['zh', 'en'];
const EACH = KINDS.flatMap((kind) => LANGS.map((lang): [PaperKind, Lang] => [kind, lang]));

const textsOf = ({ rows }: NewSheet): string[] =>
  rows.flatMap((row) => row.flatMap((cell) => (cell?.as === 'text' ? [cell.value] : [])));
const fieldsOf = (sheet: NewSheet): string[] => [
  ...new Set(textsOf(sheet).flatMap((text) => [...text.matchAll(/\{\{([^}]+)\}\}/g)].map(([, key]) => key!))),
];
const goodsRows = ({ rows }: NewSheet): number[] =>
  rows.flatMap((row, i) =>
    row.some((cell) => cell?.as === 'text' && cell.value.includes('{{line.')) ? [i + 1] : [],
  );
const words = (text: string): string[] => text.trim().split(/\s+/);

const MONEY = words(
  'line.price line.amount currency amount total_text total_words term payment bank_account',
);
const GOODS = words('line.item line.description line.quantity line.unit');
const PRICED = [...GOODS, ...words('line.price line.amount currency total_text total_words quantity')];
const BANK = words('bank_beneficiary bank_account bank_name bank_swift');
const SELLER = words('seller_name seller_address');

/** What papers of a kind have to say: the mandatory fields of each, as banks, customs and partners expect them. */
const MUST: Readonly<Record<PaperKind, readonly string[]>> = {
  quotation: [...GOODS, ...SELLER, ...words('number date buyer_name line.price line.amount currency term payment valid_until signer')],
  pi: [...PRICED, ...SELLER, ...BANK, ...words('number date buyer_name buyer_address term payment valid_until port_of_loading port_of_discharge latest_shipment partial_shipment transhipment signer')],
  contract: [...PRICED, ...SELLER, ...BANK, ...words('number date buyer_name buyer_address term payment port_of_loading port_of_discharge latest_shipment partial_shipment transhipment signer')],
  ci: [...PRICED, ...SELLER, ...BANK, ...words('number date buyer_name buyer_address credit_number issue_date goods term marks port_of_loading port_of_discharge payment signer')],
  pl: [...GOODS, ...SELLER, ...words('number date invoice_number buyer_name buyer_address marks line.cartons line.carton_numbers line.last_carton line.net_weight line.gross_weight line.measurement quantity packages net_weight gross_weight measurement')],
  si: [...SELLER, ...words('number date consignee notify freight marks port_of_loading port_of_discharge vessel container container_type seal line.description line.hs packages gross_weight measurement requirements')],
  purchase: [...PRICED, ...words('number date supplier_name supplier_address seller_name delivery_date payment signer')],
  production: [...GOODS, ...words('number date supplier_name order_number delivery_date line.per_carton line.cartons marks requirements')],
  inspection: [...GOODS, ...words('number date supplier_name supplier_address supplier_contact inspection_date order_number line.cartons requirements')],
  advice: [...words('number date buyer_name invoice_number vessel bl_number on_board_date port_of_loading port_of_discharge etd eta container total_text marks line.description line.quantity packages gross_weight measurement')],
  beneficiary: words('date credit_number issue_date issuing_bank goods statement seller_name signer'),
  customs: words('seller_name_zh seller_code seller_customs_code buyer_name contract_number trade_term freight_amount insurance_amount ship_mode vessel bl_number port_of_loading port_of_discharge destination_country buyer_country packages package_type gross_weight net_weight marks container supervision supervision_mode line.hs line.description_zh line.elements line.quantity line.legal_quantity1 line.legal_unit1 line.legal_quantity2 line.legal_unit2 line.price line.amount currency line.origin line.origin_place line.invoice_name line.brand_type'),
  co: [...SELLER, ...words('number date consignee port_of_loading port_of_discharge ship_mode marks line.hs line.description line.quantity line.gross_weight line.cartons origin destination_country invoice_number invoice_date')],
  reminder: [...BANK, ...words('date buyer_name invoice_number invoice_date due_date days_late total_text amount_received amount_due')],
  credit: [...PRICED, ...words('number date buyer_name invoice_number invoice_date claim_number claim_cause signer')],
}; // prettier-ignore

/** What must not stand on them: goods travel without their price, and a factory never reads ours. */
const NEVER: Partial<Record<PaperKind, readonly string[]>> = {
  pl: MONEY,
  si: MONEY.filter((key) => key !== 'term'),
  co: MONEY,
  production: [...MONEY, 'buyer_name', 'buyer_address'],
  inspection: MONEY,
  purchase: words('buyer_name buyer_address customer_po bank_account term'),
  beneficiary: MONEY,
  customs: words('bank_account payment'),
};

test.each(EACH)('%s (%s) has the fields that such a paper must have, and none that it must not', (kind, lang) => {
  const fields = fieldsOf(defaultTemplate(kind, lang));
  // Who sends it is written as the reader knows them.
  const asWritten = (key: string): string => (lang === 'zh' && kind === 'purchase' && key === 'seller_name' ? 'seller_name_zh' : key);
  expect(fields).toEqual(expect.arrayContaining(MUST[kind].map(asWritten)));
  expect(fields.filter((key) => NEVER[kind]?.includes(key))).toEqual([]);
}); // prettier-ignore

test.each(EACH)('%s (%s) names only fields that papers have', (kind, lang) => {
  const known = new Set([...PAPER_FIELDS.map(({ key }) => key), ...LINE_FIELDS.map(({ key }) => `line.${key}`), 'credit_number']); // prettier-ignore
  expect(fieldsOf(defaultTemplate(kind, lang)).filter((key) => !known.has(key))).toEqual([]);
});

test.each(KINDS)('%s says the same in both languages', (kind) => {
  const names = words('seller_name seller_name_zh');
  const said = (lang: Lang): string[] => fieldsOf(defaultTemplate(kind, lang)).filter((key) => !names.includes(key)).sort(); // prettier-ignore
  expect(said('zh')).toEqual(said('en'));
});

test.each(KINDS)('%s has labels in the language of the paper alone', (kind) => {
  const labels = (lang: Lang): string => textsOf(defaultTemplate(kind, lang)).join('\n').replace(/\{\{[^}]+\}\}/g, ''); // prettier-ignore
  expect(labels('en')).not.toMatch(/\p{Script=Han}/u);
  const latin = labels('zh').replace(/(PO|SWIFT|HS|ETD|AQL|GB\/T|ISO|II|Incoterms|kg|cm|m³)/g, '');
  expect(latin).not.toMatch(/[A-Za-z]{2,}/);
});

describe.each(EACH)('%s (%s) as a sheet', (kind, lang) => {
  const sheet = defaultTemplate(kind, lang);
  const look = sheet.look!;

  test('is called as the kind is, and marked where it is a draft', () => {
    expect(sheet.name).toBe(PAPER_KINDS[kind][lang]);
    expect(textsOf(sheet).slice(0, 8)).toContain('{{draft}}');
  });

  test('has one row that stands for the goods, its sums below and its header above on every page', () => {
    const [row, ...others] = goodsRows(sheet);
    expect(others).toEqual([]);
    if (row === undefined) {
      expect(['beneficiary', 'reminder']).toContain(kind);
      return;
    }
    expect(look.page.repeated).toBeDefined();
    expect(look.page.repeated![0]).toBeLessThan(row);
    const sums = sheet.rows[row]!.flatMap((cell) => (cell?.as === 'text' ? [cell.value] : []));
    expect(sums[0]).toBe(lang === 'zh' ? '合计' : 'TOTAL');
    expect(sums.length).toBeGreaterThan(1);
  });

  test('does not merge or measure the row of the goods, which grows with its text', () => {
    const [row = -1] = goodsRows(sheet);
    expect(look.heights[row]).toBeUndefined();
    expect(look.merges.filter(({ top, bottom }) => top <= row && bottom >= row)).toEqual([]);
  });

  test('draws within its print area, no two merged areas over each other', () => {
    const { area } = look.page;
    const within = (inner: Area): boolean =>
      inner.top >= area.top && inner.left >= area.left && inner.bottom <= area.bottom && inner.right <= area.right; // prettier-ignore
    expect([...look.merges, ...look.styles.map((each) => each.area)].every(within)).toBe(true);
    expect(sheet.rows.length).toBe(area.bottom);
    expect(Math.max(...sheet.rows.map((row) => row.length))).toBeLessThanOrEqual(area.right);
    const taken = new Set<string>();
    for (const { top, left, bottom, right } of look.merges)
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) {
          expect(taken).not.toContain(`${row} ${column}`);
          taken.add(`${row} ${column}`);
        }
  });

  test('is as wide as a page of A4 and no wider', () => {
    // Seven pixels a character, of 184 or 271 millimetres.
    const wide = sheet.columns.reduce((sum, { width = 0 }) => sum + width * 7, 0);
    const room = look.page.orientation === 'portrait' ? 695 : 1024;
    expect(wide).toBeGreaterThan(room * 0.95);
    expect(wide).toBeLessThanOrEqual(room);
  });

  test('writes figures on the right, below their header', () => {
    const [row] = goodsRows(sheet);
    if (row === undefined) return;
    const across = (at: number, column: number): string | undefined =>
      look.styles.reduce<string | undefined>(
        (said, { area, style }) =>
          area.top <= at && area.bottom >= at && area.left <= column && area.right >= column ? (style.across ?? said) : said,
        undefined,
      ); // prettier-ignore
    sheet.rows[row - 1]!.forEach((cell, i) => {
      if (cell?.as !== 'text' || !/^\{\{line\.(quantity|price|amount|cartons|gross_weight|net_weight|measurement)\}\}$/.test(cell.value)) return; // prettier-ignore
      expect(across(row, i + 1)).toBe('right');
      expect(across(look.page.repeated![0], i + 1)).toBe('right');
    });
  });
});

test('a contract has the clauses that one lives by, numbered', () => {
  const said = (lang: Lang): string => textsOf(defaultTemplate('contract', lang)).join('\n');
  for (const [zh, en] of [['品质', 'Quality'], ['包装唛头', 'Packing'], ['装运', 'Shipment'], ['付款', 'Payment'], ['检验', 'Inspection'], ['索赔', 'Claims'], ['不可抗力', 'Force majeure'], ['仲裁', 'Arbitration']] as const) {
    expect(said('zh')).toMatch(new RegExp(`^\\d\\. ${zh}`, 'm'));
    expect(said('en')).toMatch(new RegExp(`^\\d\\. ${en}`, 'm'));
  }
  expect(said('en')).toMatch(/within 30 days, for quantity within 15 days/);
  expect(said('en')).toContain('Incoterms® 2020');
}); // prettier-ignore

test('a purchase contract in Chinese has the sum in 大写', () => {
  expect(textsOf(defaultTemplate('purchase', 'zh'))).toContain('合计金额（大写）：{{total_words}}');
});

test('templates are plain data, the same each time, under one version', () => {
  expect(DEFAULT_TEMPLATE_VERSION).toBe(1);
  for (const [kind, lang] of EACH) {
    const sheet = defaultTemplate(kind, lang);
    expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
    expect(defaultTemplate(kind, lang)).toEqual(sheet);
  }
});
