const DIGITS = '零一二三四五六七八九';

/** Reads a number below a thousand in Chinese: 三, 两, 十五, 二十一, 一百二十, 半 (one half); undefined for anything else. */
export function chineseNumber(text: string): number | undefined {
  if (text === '半') return 0.5;
  const match =
    /^(?:([一二两三四五六七八九])百零?)?(?:([一二三四五六七八九])?(十))?([一二两三四五六七八九])?$/.exec(
      text,
    );
  if (!match || text === '') return undefined;
  const [, hundreds, tens, ten, ones] = match;
  return digit(hundreds) * 100 + (ten ? (tens ? digit(tens) : 1) * 10 : 0) + digit(ones);
}

function digit(character: string | undefined): number {
  if (character === undefined) return 0;
  return character === '两' ? 2 : DIGITS.indexOf(character);
}
