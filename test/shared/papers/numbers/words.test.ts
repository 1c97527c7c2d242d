import fc from 'fast-check';
import { CURRENCY_NAMES } from '../../../../shared/papers/numbers/currency-names.data';
import { amountInWords } from '../../../../shared/papers/numbers/words';
import { currencyCode, decimalsOf } from '../../../../shared/records/money';
import { readChinese, readEnglish, readYuan } from './words-read';

const inWords = (currency: string, minor: number, lang: 'zh' | 'en') =>
  amountInWords({ minor, currency }, lang);

test.each([
  ['USD', 1_234_550, 'SAY US DOLLARS TWELVE THOUSAND THREE HUNDRED AND FORTY-FIVE AND CENTS FIFTY ONLY.'],
  ['USD', 1_234_500, 'SAY US DOLLARS TWELVE THOUSAND THREE HUNDRED AND FORTY-FIVE ONLY.'],
  ['USD', 1, 'SAY US DOLLARS ZERO AND CENTS ONE ONLY.'],
  ['USD', 0, 'SAY US DOLLARS ZERO ONLY.'],
  ['USD', 10_500, 'SAY US DOLLARS ONE HUNDRED AND FIVE ONLY.'],
  ['USD', 100_000_500, 'SAY US DOLLARS ONE MILLION AND FIVE ONLY.'],
  ['EUR', 2_121, 'SAY EUROS TWENTY-ONE AND CENTS TWENTY-ONE ONLY.'],
  ['GBP', 10_005, 'SAY POUNDS STERLING ONE HUNDRED AND PENCE FIVE ONLY.'],
  ['JPY', 1_000_000, 'SAY JAPANESE YEN ONE MILLION ONLY.'],
  ['KRW', 704, 'SAY KOREAN WON SEVEN HUNDRED AND FOUR ONLY.'],
  ['CNY', 150, 'SAY YUAN RENMINBI ONE AND FEN FIFTY ONLY.'],
  ['HKD', 199, 'SAY HONG KONG DOLLARS ONE AND CENTS NINETY-NINE ONLY.'],
  ['AUD', 1200, 'SAY AUSTRALIAN DOLLARS TWELVE ONLY.'],
  ['CAD', 1210, 'SAY CANADIAN DOLLARS TWELVE AND CENTS TEN ONLY.'],
  ['AED', 1210, 'SAY UAE DIRHAMS TWELVE AND FILS TEN ONLY.'],
  ['KWD', 12_345, 'SAY KUWAITI DINARS TWELVE AND FILS THREE HUNDRED AND FORTY-FIVE ONLY.'],
  ['BHD', 1_005, 'SAY BAHRAINI DINARS ONE AND FILS FIVE ONLY.'],
  // No words of ours: the code, and a fraction.
  ['SGD', 1_250, 'SAY SGD TWELVE AND 50/100 ONLY.'],
  ['SGD', 1_205, 'SAY SGD TWELVE AND 05/100 ONLY.'],
  ['TND', 12_045, 'SAY TND TWELVE AND 045/1000 ONLY.'],
  ['VND', 1_000, 'SAY VND ONE THOUSAND ONLY.'],
  ['USD', 99_999_999_999_999, 'SAY US DOLLARS NINE HUNDRED AND NINETY-NINE BILLION NINE HUNDRED AND NINETY-NINE MILLION NINE HUNDRED AND NINETY-NINE THOUSAND NINE HUNDRED AND NINETY-NINE AND CENTS NINETY-NINE ONLY.'],
] as const)('%s %p: %s', (currency, minor, text) => {
  expect(inWords(currency, minor, 'en')).toBe(text);
}); // prettier-ignore

test.each([
  // The first ones are the examples of the rules for bills, where they leave a choice the one without 零.
  ['CNY', 140_950, '人民币壹仟肆佰零玖元伍角整'],
  ['CNY', 600_714, '人民币陆仟零柒元壹角肆分'],
  ['CNY', 168_032, '人民币壹仟陆佰捌拾元叁角贰分'],
  ['CNY', 10_700_053, '人民币壹拾万零柒仟元伍角叁分'],
  ['CNY', 1_640_902, '人民币壹万陆仟肆佰零玖元零贰分'],
  ['CNY', 32_504, '人民币叁佰贰拾伍元零肆分'],
  ['CNY', 1_234_550, '人民币壹万贰仟叁佰肆拾伍元伍角整'],
  ['CNY', 1_000_500, '人民币壹万零伍元整'],
  ['CNY', 10_500, '人民币壹佰零伍元整'],
  ['CNY', 1_000, '人民币壹拾元整'],
  ['CNY', 1_505, '人民币壹拾伍元零伍分'],
  ['CNY', 5, '人民币伍分'],
  ['CNY', 50, '人民币伍角整'],
  ['CNY', 0, '人民币零元整'],
  ['CNY', 10_000_000_100, '人民币壹亿零壹元整'],
  ['CNY', 10_000_001_000_000, '人民币壹仟亿零壹万元整'],
  ['CNY', 100_010_001_00, '人民币壹亿零壹万零壹元整'],
  ['USD', 1_234_550, '美元壹万贰仟叁佰肆拾伍元伍角整'],
  ['JPY', 1_000_000, '日元壹佰万元整'],
  ['KWD', 1_005, '科威特第纳尔壹元零伍厘'],
  ['KWD', 1_505, '科威特第纳尔壹元伍角零伍厘'],
  ['KWD', 1_050, '科威特第纳尔壹元零伍分'],
  ['SGD', 1_250, 'SGD壹拾贰元伍角整'],
])('%s %p: %s', (currency, minor, text) => {
  expect(inWords(currency, minor, 'zh')).toBe(text);
});

const currency = fc.constantFrom(...Object.keys(CURRENCY_NAMES), 'SGD', 'TND', 'VND');

/** Amounts of all sizes with many zeros among their digits, up to the limit. */
const minorOf = (code: string) => {
  const most = 12 + decimalsOf(code);
  const digit = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 9 }));
  return fc.array(digit, { minLength: 1, maxLength: most }).map((digits) => Number(digits.join('')));
};

test('English words read back are the amount', () => {
  fc.assert(
    fc.property(
      currency.chain((code) => fc.tuple(fc.constant(code), minorOf(code))),
      ([code, minor]) => {
        const scale = 10n ** BigInt(decimalsOf(code));
        const { en, minor: unit } = CURRENCY_NAMES[code] ?? { en: code };
        const [, whole = '', words, fraction] =
          new RegExp(`^SAY ${en} (.+?)(?: AND (?:${unit ?? '-'} (.+)|(\\d+)/${scale}))? ONLY\\.$`).exec(
            inWords(code, minor, 'en'),
          ) ?? [];
        const rest =
          fraction === undefined ? (words === undefined ? 0n : readEnglish(words)) : BigInt(fraction);
        expect(readEnglish(whole) * scale + rest).toBe(BigInt(minor));
        // No cents are no words.
        expect(words === undefined && fraction === undefined).toBe(BigInt(minor) % scale === 0n);
      },
    ),
    { numRuns: 2000 },
  );
});

test('Chinese words read back are the amount, with 零 where digits are skipped and 整 where it ends before 分', () => {
  fc.assert(
    fc.property(
      currency.chain((code) => fc.tuple(fc.constant(code), minorOf(code))),
      ([code, minor]) => {
        const text = inWords(code, minor, 'zh');
        const name = CURRENCY_NAMES[code]?.zh ?? code;
        expect(readYuan(text, name, decimalsOf(code))).toBe(BigInt(minor));
        expect(text.endsWith('整')).toBe(!/[分厘]$/.test(text));
        const figures = text.slice(name.length);
        expect(figures).not.toMatch(/零零|零万|零亿|[一二三四五六七八九十百千两]/);
        if (minor > 0) expect(figures).not.toMatch(/零元|^零/);
      },
    ),
    { numRuns: 2000 },
  );
});

test('inside a section 零 stands for zeros between digits and nowhere else', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (whole) => {
      const text = inWords('CNY', whole * 100, 'zh').slice('人民币'.length, -'元整'.length);
      const runs = String(whole).replace(/0+$/, '').match(/0+/g) ?? [];
      expect(text.match(/零/g) ?? []).toHaveLength(runs.length);
    }),
  );
});

test.each(['zh', 'en'] as const)('999,999,999,999.99 is the most, said in %s', (lang) => {
  expect(() => inWords('USD', 100_000_000_000_000, lang)).toThrow(
    'USD 1,000,000,000,000.00 is above 999,999,999,999.99, the most that is written in words.',
  );
  expect(() => inWords('JPY', 999_999_999_999, lang)).not.toThrow();
  expect(() => inWords('JPY', 1_000_000_000_000, lang)).toThrow(/above/);
  expect(() => inWords('KWD', 999_999_999_999_999, lang)).not.toThrow();
  expect(() => inWords('KWD', 1_000_000_000_000_000, lang)).toThrow(/above/);
});

test.each([-1, 0.5, NaN])('%p minor units are no amount for words', (minor) => {
  for (const lang of ['zh', 'en'] as const)
    expect(() => inWords('USD', minor, lang)).toThrow(/no amount for words/);
});

test('each currency with a name is one, has minor units where ISO 4217 has digits, and no two share a name', () => {
  for (const [code, { minor }] of Object.entries(CURRENCY_NAMES)) {
    expect(currencyCode(code)).toBe(code);
    expect(minor !== undefined).toBe(decimalsOf(code) > 0);
  }
  for (const lang of ['en', 'zh'] as const) {
    const names = Object.values(CURRENCY_NAMES).map((name) => name[lang]);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('the readers of this test know their numbers', () => {
  expect(readEnglish('TWELVE THOUSAND THREE HUNDRED AND FORTY-FIVE')).toBe(12_345n);
  expect(readChinese('壹亿零贰拾万叁仟零肆')).toBe(100_203_004n);
  expect(readYuan('人民币壹佰元零伍分', '人民币', 2)).toBe(10_005n);
  expect(() => readEnglish('ONE DOZEN')).toThrow();
  expect(() => readYuan('壹佰元', '人民币', 2)).toThrow();
});
