/** How a number format shows a number: `n` as a number, `d` a date, `t` a date with time, `c` a time of day or duration. */
export type FormatLetter = 'n' | 'd' | 't' | 'c';

/**
 * Built-in formats that show dates and times (ECMA-376 part 1, 18.8.30, with the East Asian ones as zh-CN
 * has them). A workbook may define the same number itself; then its own code counts.
 */
const BUILT_IN: readonly (readonly [from: number, to: number, letter: FormatLetter])[] = [
  [14, 17, 'd'],
  [18, 21, 'c'],
  [22, 22, 't'],
  [27, 31, 'd'],
  [32, 35, 'c'],
  [36, 36, 'd'],
  [45, 47, 'c'],
  [50, 54, 'd'],
  [55, 56, 'c'],
  [57, 58, 'd'],
  [71, 74, 'd'],
  [75, 76, 'c'],
  [77, 77, 't'],
  [78, 80, 'c'],
  [81, 81, 'd'],
];

export function builtInLetter(id: number): FormatLetter {
  return BUILT_IN.find(([from, to]) => id >= from && id <= to)?.[2] ?? 'n';
}

/** Reads a format code such as `[$-804]yyyy"年"m"月"d"日";@`. The first section that shows a date or a time decides. */
export function letterOfCode(code: string): FormatLetter {
  for (const section of bareSections(code)) {
    const letter = letterOfSection(section);
    if (letter !== 'n') return letter;
  }
  return 'n';
}

/** The sections without quoted text, escapes, padding, colours, conditions and locales; `[h]` stays as `h`. */
function bareSections(code: string): string[] {
  const bare = code
    .slice(0, 1024)
    .replace(/"[^"]*"?|\\.|[_*]./gs, ' ')
    .replace(/\[(h+|m+|s+)\]/gi, '$1:')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general|g\/通用格式/gi, '')
    .replace(/am\/pm|a\/p|上午\/下午/gi, 'h')
    .toLowerCase();
  return bare.split(';');
}

function letterOfSection(section: string): FormatLetter {
  // Digits belong to a date only as fractions of a second.
  if (/[#0?]/.test(section.replace(/s[.,]?0+/g, 's'))) return 'n';
  const letters = section.replace(/e[+-]/g, '').match(/y+|d+|h+|s+|m+|e+|g+|b+|a{3,}/g) ?? [];
  let hasDate = false;
  let hasTime = false;
  letters.forEach((token, i) => {
    const first = token[0]!;
    if (first === 'h' || first === 's') hasTime = true;
    else if (first !== 'm') hasDate = true;
    else if (isMinutes(token, letters, i)) hasTime = true;
    else hasDate = true;
  });
  if (!hasDate && /(^|[^a-z])m+:/.test(section) && letters.length === 1) return 'c';
  return hasDate ? (hasTime ? 't' : 'd') : hasTime ? 'c' : 'n';
}

/** `m` is minutes right after hours or right before seconds, else a month. */
function isMinutes(token: string, letters: readonly string[], i: number): boolean {
  return token.length <= 2 && (letters[i - 1]?.[0] === 'h' || letters[i + 1]?.[0] === 's');
}
