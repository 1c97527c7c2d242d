import { pricesIn, quantitiesIn, termIn } from '../../../../../shared/papers/checks/reading/credit-text';
import { dayIn, figureOf, isSameFigure } from '../../../../../shared/papers/checks/reading/figure';
import { goodsItems } from '../../../../../shared/papers/checks/reading/goods';
import { contactsIn, countryIn, isSameParty } from '../../../../../shared/papers/checks/reading/party';
import { isSamePlace } from '../../../../../shared/papers/checks/reading/port';
import { toleranceOf } from '../../../../../shared/papers/checks/reading/tolerance';
import { unitOf } from '../../../../../shared/papers/checks/reading/unit';
import { isoDay } from '../../../../../shared/time/moment';

test.each([
  ['USD 12,400.00', 12400, 'USD', undefined, 2],
  ['USD12400,00', 12400, 'USD', undefined, 2],
  ['USD12400,', 12400, 'USD', undefined, 0],
  ['JPY1234500,', 1234500, 'JPY', undefined, 0],
  ['EUR 12.400,50', 12400.5, 'EUR', undefined, 2],
  ['12,400 美元', 12400, 'USD', undefined, 0],
  ['5,120.500 KGS', 5120.5, undefined, 'KGS', 3],
  ['５１２０．５ＫＧ', 5120.5, undefined, 'KG', 1],
  ['32.5 CBM', 32.5, undefined, 'CBM', 1],
])('the figure of %s', (text, value, currency, unit, digits) => {
  expect(figureOf({ text })).toEqual({ value, digits, isAbout: false, ...(currency && { currency }), ...(unit && { unit }) });
}); // prettier-ignore

test.each(['', '待定', 'AS PER CONTRACT', '10 / 20', '2 x 40HQ 500', '1.2.3.4'])(
  '“%s” is no single figure',
  (text) => expect(figureOf({ text })).toBeUndefined(),
);

test('ABOUT is heard', () => {
  expect(figureOf({ text: 'ABOUT USD 100' })?.isAbout).toBe(true);
  expect(figureOf({ text: '约100吨' })?.isAbout).toBe(true);
  expect(figureOf({ text: 'USD 100' })?.isAbout).toBe(false);
});

test('figures are the same as papers round them', () => {
  const figure = (text: string) => figureOf({ text })!;
  expect(isSameFigure(figure('512.40'), figure('512 KGS'))).toBe(true);
  expect(isSameFigure(figure('512.60'), figure('512 KGS'))).toBe(false);
  expect(isSameFigure(figure('512'), figure('513'))).toBe(false);
  expect(isSameFigure(figure('512.40'), figure('512.42'))).toBe(false);
  expect(isSameFigure(figure('512.40'), figure('512.42'), 2)).toBe(true);
});

test.each([
  ['2026-03-15', '2026-03-15'],
  ['15 MARCH 2026', '2026-03-15'],
  ['20260315', '2026-03-15'],
  ['260315', '2026-03-15'],
  ['2026年3月15日', '2026-03-15'],
  ['03/04/26', undefined],
  ['TBA', undefined],
])('the day of %s', (text, day) => {
  const found = dayIn({ text });
  expect(found === undefined ? undefined : isoDay(found)).toBe(day);
});

test.each([
  ['MÜLLER GMBH', 'MUELLER GMBH', true],
  ['Größe & Söhne GmbH', 'GROESSE UND SOEHNE GMBH, HAMBURG', true],
  ['Søndergård A/S', 'SONDERGAARD A/S', true],
  ['SØREN A/S', 'SOREN A/S', true],
  ['MÜLLER GMBH', 'MILLER GMBH', false],
  ['MÜLLER GMBH & CO. KG', 'MUELLER GMBH UND CO KG, BERLIN', true],
  ['MÜLLER GMBH & CO. KG', 'MÜLLER GMBH, BERLIN', false],
  ['MULLER GMBH', 'MUELLER GMBH', false],
  ['SAIGON TEXTILE JOINT STOCK COMPANY', 'SAIGON TEXTILE JSC, HO CHI MINH', true],
  ['NORDLICHT HANDELS GMBH', 'Nordlicht Handels G.m.b.H., Hafenstr. 12, Hamburg', true],
  ['NINGBO EVERBRIGHT HOUSEHOLD\nCO LTD\nNINGBO', 'Ningbo Everbright Household Company Limited', true],
  [
    'SHANGHAI KNITWEAR AND GOODS IMPORT AND EXPORT CORPORATION',
    'SHANGHAI KNITWEAR & GOODS IMP. & EXP. CORP.',
    true,
  ],
  ['CO-OP FOODS LTD', 'COOP FOODS LIMITED', true],
  ['AL-HABIB TRADING EST., JEDDAH', 'AL HABIB TRADING EST', true],
  ['MÜLLER KG', 'MULLER KG, BERLIN', true],
  ['ACME TRADING LTD', 'ACME TRADING', false],
  ['ACME TRADING LTD', 'ACME TRADING (HK) LTD', false],
  ['ACME INC', 'ACMEX INC', false],
  ['宁波永光有限公司', 'NINGBO EVERBRIGHT CO LTD', undefined],
  ['', 'ACME', undefined],
])('“%s” and “%s” are one party: %s', (a, b, is) => {
  expect(isSameParty(a, b)).toBe(is);
  expect(isSameParty(b, a)).toBe(is);
});

test.each([
  ['4 KING ST, LONDON, U.K.', 'GB'],
  ['75001 PARIS FRANCE', 'FR'],
  ['12 MAIN ST, DALLAS, TX 75201, USA', 'US'],
  ['KOWLOON, HONG KONG', 'CN'],
  ['NINGBO, P.R. CHINA\nTEL 0574 8888', 'CN'],
  ['NEWARK, NEW JERSEY', undefined],
  ['TORONTO, ON, CA', undefined],
  ['5 PEACHTREE ST, ATLANTA, GEORGIA', undefined],
  ['5 RUSTAVELI AVE, TBILISI, GEORGIA', 'GE'],
])('the country of %s', (address, country) => expect(countryIn(address)).toBe(country));

test('contact details', () =>
  expect(contactsIn('TEL: +49 (40) 123-456\nFAX.0049 40 123457 MAIL A.B@X-Y.DE')).toEqual({
    phones: ['4940123456', '4940123457'],
    mails: ['a.b@x-y.de'],
  }));

test.each([
  ['NINGBO', 'NINGBO, CHINA', true],
  ['NINGBO PORT', 'PORT OF NINGBO (CHINA)', true],
  ['NINGBO', 'NINGBO/SHANGHAI, CHINA', true],
  ['SHANGHAI', 'NINGBO OR SHANGHAI', true],
  ['NINGBO', 'ANY CHINESE PORT', undefined],
  ['NINGBO, CHINA', 'ANY PORT IN CHINA', true],
  ['BUSAN, KOREA', 'ANY CHINESE PORT', false],
  ['NINGBO', 'CHINA MAIN PORT', undefined],
  ['LONG BEACH, CA', 'LOS ANGELES/LONG BEACH, USA', true],
  ['KING ABDULAZIZ PORT, DAMMAM', 'DAMMAM PORT', true],
  ['KLANG (WEST PORT), MALAYSIA', 'PORT KLANG', true],
  ['HOCHIMINH PORT, VIETNAM', 'HO CHI MINH CITY', true],
  ['VALENCIA, SPAIN', 'VALENCIA, VENEZUELA', false],
  ['ROTTERDAM', 'HAMBURG', false],
  ['宁波', 'NINGBO', true],
  ['中国上海', 'NINGBO, CHINA', false],
  ['临沧', 'NINGBO', undefined],
  ['PVG', 'SHANGHAI PUDONG (PVG)', true],
  ['宁波港', '宁波', true],
  ['PUSAN', 'BUSAN, KOREA', true],
  ['FRANKFURT (FRA)', 'FRANKFURT AIRPORT, GERMANY', true],
  ['LONG BEACH (USA)', 'LONG BEACH, UNITED STATES', true],
  ['GENOVA, ITALY', 'GENOA', true],
  ['SAINT PETERSBURG', 'ST. PETERSBURG, RUSSIA', true],
  ['INCHEON, KOREA', 'BUSAN, KOREA', false],
  ['TBA', 'HAMBURG', undefined],
])('the ports “%s” and “%s” are one: %s', (a, b, is) => expect(isSamePlace(a, b)).toBe(is));

test.each([
  ['10/10', 10, 10],
  ['05/05', 5, 5],
  ['+10/-0', 10, 0],
  ['+/-5 PCT', 5, 5],
  ['5%', 5, 5],
])('39A %s', (text, plus, minus) => expect(toleranceOf(text)).toMatchObject({ plus, minus }));

test.each(['', 'NOT EXCEEDING', 'SEE 47A', '100'])('39A “%s” states no tolerance', (text) =>
  expect(toleranceOf(text)).toBeUndefined(),
);

test('units', () => {
  expect(unitOf('PCS.')).toEqual(unitOf('件'));
  expect(unitOf('METRIC TONS')).toMatchObject({ key: 'kg', factor: 1000, isCounted: false });
  expect(unitOf('DOZ')).toMatchObject({ key: 'pc', factor: 12 });
  expect(unitOf('WOW')).toBeUndefined();
});

const CREDITS = [
  {
    text: '1000 DOZENS OF COTTON TEA TOWELS 30X30CM, 30X60CM\nAS PER SALES CONTRACT NO. 07HY-TIV0373 DATED 12 JAN 2026\nAT USD 1.31/DOZ CIF NEW YORK',
    goods: ['COTTON TEA TOWEL'], term: 'CIF NEW YORK', quantities: ['1000 DOZENS'], prices: [1.31],
  },
  {
    text: '+LADIES JACKETS, SHELL: WOVEN TWILL 100PCT COTTON, ORDER NO.SIK768\nSTYLE NO. L357 2250PCS USD12.00/PC 27000.00USD\nSTYLE NO. L358 2250PCS USD12.50/PC 28125.00USD\nTOTAL 4500PCS USD55125.00\nFOB SHANGHAI CHINA',
    goods: ['LADY JACKET SHELL WOVEN TWILL COTTON'], term: 'FOB SHANGHAI CHINA', quantities: ['2250PCS', '2250PCS', 'TOTAL 4500PCS'], prices: [12, 12.5],
  },
  {
    text: "COMMODITY: CHINESE RICE BROKEN GRAINS(MAX)20PCT MOISTURE (MAX) 10PCT\nQUANTITY: 2000 METRIC TONS WITH 5PCT MORE OR LESS AT SELLER'S OPTION\nPRICE: USD 200.00 PER METRIC TON CFR DALIAN PORT\nPACKING: IN GUNNY BAGS OF 50KGS EACH",
    goods: ['RICE BROKEN GRAIN MOISTURE'], term: 'CFR DALIAN PORT', quantities: ['2000 METRIC TONS'], prices: [200],
  },
  {
    text: "12 UNITS OF HYDRAULIC EXCAVATOR MODEL SY215C, BRAND NEW, MADE IN CHINA\nTRADE TERMS: CIF KARACHI SEAPORT, PAKISTAN (INCOTERMS 2020)\nDETAILS AS PER BENEFICIARY'S PROFORMA INVOICE NO. SY-PK-2601 DATED 01.02.2026",
    goods: ['HYDRAULIC EXCAVATOR'], term: 'CIF KARACHI SEAPORT, PAKISTAN INCOTERMS 2020', quantities: ['12 UNITS'], prices: [],
  },
  {
    text: 'CANNED MUSHROOMS PIECES AND STEMS 24 TINS X 425 GRAMS NET WEIGHT (D.W. 227 GRAMS) AT USD7.80 PER CARTON.\n1700 CARTONS, CFR DAMMAM PORT',
    goods: ['CANNED MUSHROOM PIECE STEM TIN'], term: 'CFR DAMMAM PORT', quantities: ['1700 CARTONS'], prices: [7.8],
  },
]; // prettier-ignore

test.each(CREDITS)('45A: $text', ({ text, goods, term, quantities, prices }) => {
  expect(goodsItems(text).map(({ words }) => [...words].join(' '))).toEqual(goods);
  const read = termIn(text)!;
  expect([read.code, read.place, read.source].filter(Boolean).join(' ')).toBe(term);
  expect(quantitiesIn(text).map((each) => each.text)).toEqual(quantities);
  expect(pricesIn(text).map(({ value }) => value)).toEqual(prices);
});
