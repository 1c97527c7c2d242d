import { HUE_NAMES, type Hue } from './hues';

/** A colour and what a text says of it: `红色=已取消`, `yellow: shipped`, 已出货标绿. */
export interface ColourSaying {
  /** As it is written. */
  readonly colour: string;
  readonly hue: Hue;
  readonly means: string;
  /** Whether the colour comes first and a sign or a word follows that explains: 颜色：红色 is what goods look like. */
  readonly isSure: boolean;
}

const ZH = Object.values(HUE_NAMES).map(({ zh }) => zh).join(''); // prettier-ignore
const EN = Object.values(HUE_NAMES).map(({ en }) => (en === 'grey' ? 'gr[ae]y' : en)).join('|'); // prettier-ignore
const SHADE = '(?:浅|深|淡|亮|暗|大)?';
const NAME = `(?:填|涂|标|标记)?${SHADE}[${ZH}]色?(?:底色?|填充|背景|行|格|单元格)?|(?:light |dark |bright )?(?:${EN})(?: (?:fill|cells?|rows?|lines?|background|highlight(?:ed)?))?`;
const BETWEEN = '\\s*(?:[=:→]|——|表示|代表|即|就?是|为|指|means|is|are)\\s*';
const SIGN = '^[■●◆★▲\\s]*';
const FIRST = new RegExp(`${SIGN}(${NAME})(?:(${BETWEEN})|\\s+|(?=[\\u4e00-\\u9fa5]))(\\D.{0,30})$`, 'i');
const LAST = new RegExp(`${SIGN}(\\D.{0,30}?)(?:(${BETWEEN})|\\s*(?:标|用|涂|填|in|marked(?: in)?)\\s*|\\s+)(${NAME})$`, 'i'); // prettier-ignore
const ALONE = new RegExp(`^(?:${NAME})$`, 'i');
const ANY = new RegExp(`[${ZH}]|\\b(?:${EN})\\b`, 'i');
/** What heads a legend of coloured cells beside their meanings. */
const HEADING =
  /图例|颜色(?:说明|标识|标记|含义|注释|备注)|\blegend\b|\bcolou?r (?:key|codes?|coding|guide)\b/i;

/** What one text says of colours, whatever it means. `plain`: see `plainText`. */
export function coloursIn(plain: string): ColourSaying[] {
  if (plain.length > 120 || !ANY.test(plain)) return [];
  return plain.split(/[,，;；、\n|/]/).flatMap((part) => {
    const text = part.trim();
    const first = FIRST.exec(text);
    if (first) return sayingOf(first[1]!, first[3]!, first[2] !== undefined);
    const last = LAST.exec(text);
    return last ? sayingOf(last[3]!, last[1]!, false) : [];
  });
}

function sayingOf(colour: string, means: string, isSure: boolean): ColourSaying[] {
  const hue = hueNamed(colour);
  return hue ? [{ colour: colour.trim(), hue, means: means.trim(), isSure }] : [];
}

/** The hue of a text that is the name of a colour and nothing else. */
export const colourNamed = (plain: string): Hue | undefined =>
  plain.length <= 24 && ALONE.test(plain) ? hueNamed(plain) : undefined;

export const headsLegend = (plain: string): boolean => plain.length <= 40 && HEADING.test(plain);

const HUES = (Object.keys(HUE_NAMES) as Hue[]).map((hue) => {
  const { zh, en } = HUE_NAMES[hue];
  return { hue, name: new RegExp(`${zh}|\\b${en}\\b`) };
});

function hueNamed(text: string): Hue | undefined {
  const written = text.toLowerCase().replace('gray', 'grey');
  return HUES.find(({ name }) => name.test(written))?.hue;
}
