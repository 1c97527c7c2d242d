/**
 * A text in which amounts, quantities and numbers of days are covered by as many signs, so that no date is
 * found in `USD50,000`, `2000pcs`, `12.5kg` or `30天`.
 */
export function withoutMeasures(text: string): string {
  return text.replace(MEASURE, (found) => '\u00a4'.repeat(found.length));
}

const MONEY = '(?:us\\$|hk\\$|usd|eur|rmb|cny|gbp|hkd|jpy|aud|cad|美元|美金|人民币|[$¥€£])';
const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?\\s?(?:万|千|k)?';
const UNIT =
  '(?:万|千|pcs|pce|pc|prs|pairs?|sets?|ctns?|cartons?|boxes|bags|rolls|dozs?|kgs?|tons?|mts?|cbm|cft|m3|yds|件|箱|套|个|台|双|只|包|条|吨|米|码|公斤|千克|方|元|美元|美金|刀|天|days?|weeks?|周(?![一二三四五六日末])|柜)';
const MEASURE = new RegExp(
  `${MONEY}\\s?${NUMBER}|(?<![\\d./-])(?<!\\d,)${NUMBER}${MONEY}|(?<![\\d./-])(?<!\\d,)${NUMBER}${UNIT}(?![a-z])|(?<![\\d./-])\\d{1,2}\\s?[x*×]\\s?\\d{2}(?:gp|hq|hc|ot|fr|rf|尺|')`,
  'gi',
);
