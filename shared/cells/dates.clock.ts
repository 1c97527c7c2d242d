/** A time of day that follows a date. */
export interface ClockHit {
  /** The minute of the day; 1440 at 24:00. */
  readonly minute: number;
  readonly end: number;
  /** It is told for UTC (`Z`, `+00:00`), not for the place where the sheet is kept. */
  readonly isUtc: boolean;
}

const BEFORE = String.raw`\s*(?:T|,|@|\(|at\s|by\s|before\s)?\s*`;
const HALF = String.raw`(凌晨|清晨|早上|早晨|上午|中午|正午|下午|傍晚|晚上|夜里|早|晚|[ap]\.?m\.?)?\s*`;
const AFTER = String.raw`\s*([ap]\.?m\.?(?![a-z]))?`;
const clock = (body: string): RegExp => new RegExp(BEFORE + body, 'iy');

/** `9:30`, `17:30:05.000Z`, `3:00 PM`, `下午3:30`, `09:30hrs` */
const COLON = clock(
  String.raw`${HALF}(\d{1,2}):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?${AFTER}(?:\s*(?:hrs?|hours?|noon)\b)?(?:\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})(?![\d:a-z]))?`,
);
/** `下午3点半`, `17时30分`, `0时0分0秒`, `17点` */
const CHINESE = clock(
  String.raw`${HALF}(\d{1,2})\s*[点时](?![间候])(?:钟|整)?\s*(?:([0-5]?\d)(?!\d)\s*分?(?:\s*(\d{1,2})秒)?|(半))?`,
);
/** `5pm`, `10 a.m.` */
const HOUR = clock(String.raw`(\d{1,2})\s*([ap])\.?m\.?(?![a-z])`);
/** `1700hrs`, `2359`, `17h`, `17h30` */
const MILITARY = clock(
  String.raw`(?:([01]\d|2[0-4])([0-5]\d)\s*(?:hrs?|hours?|h|lt)?|([01]?\d|2[0-4])\s?(?:h|hrs?|hours?)\s?([0-5]\d)?)(?![\da-z:./%\u4e00-\u9fa5-])`,
);
const WORD = clock(String.raw`(?:12\s*)?(noon|midday|正午|中午|midnight|零点|零时)(?!\s*\d)`);

/** The time of day that follows a date at `from`: the minute of the day and where it ends. */
export function clockAfter(text: string, from: number): ClockHit | undefined {
  const colon = at(COLON, text, from);
  if (colon) return withColon(colon, from);
  let match = at(CHINESE, text, from);
  if (match) {
    const minutes = match[5] === undefined ? Number(match[3] ?? 0) : 30;
    return hit(of(Number(match[2]), minutes, match[1]), from + match[0].length);
  }
  match = at(HOUR, text, from);
  if (match) return hit(of(Number(match[1]), 0, match[2]), from + match[0].length);
  match = at(WORD, text, from);
  if (match) return hit(/^(?:noon|midday|正午|中午)$/i.test(match[1]!) ? 720 : 0, from + match[0].length);
  match =
    /[\s,T@]/.test(text[from] ?? '') || /[\sa-z日号]/i.test(text[from - 1] ?? '')
      ? at(MILITARY, text, from)
      : null;
  if (!match) return undefined;
  return hit(
    of(Number(match[1] ?? match[3]), Number(match[2] ?? match[4] ?? 0), undefined),
    from + match[0].length,
  );
}

function withColon(
  [all, half, hour, minute, second, late, zone]: RegExpExecArray,
  from: number,
): ClockHit | undefined {
  // `10:00-12:00` is a period of the day: an offset comes with seconds or after a T
  const isZone = zone !== undefined && (second !== undefined || /^\s*T/i.test(all) || /^[A-Z]+$/i.test(zone));
  const length = zone !== undefined && !isZone ? all.length - zone.length : all.length;
  const minutes = Number(minute) + Math.round(Number(second ?? 0) / 60);
  const isUtc = isZone && /^(?:z|utc|gmt|[+-]00:?00)$/i.test(zone);
  return hit(of(Number(hour), minutes, half ?? late), from + length, isUtc);
}

function at(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** The minute of the day; undefined when no clock shows it. */
function of(hour: number, minute: number, half: string | undefined): number | undefined {
  let h = hour;
  if (half !== undefined) {
    if (/下午|傍晚|晚|夜|p/i.test(half) && h < 12) h += 12;
    else if (/中午|正午/.test(half) && h < 3) h += 12;
    else if (/上午|凌晨|清晨|早|a/i.test(half) && h === 12) h = 0;
  }
  const minutes = h * 60 + minute;
  return minutes <= 1440 ? minutes : undefined;
}

function hit(minute: number | undefined, end: number, isUtc = false): ClockHit | undefined {
  return minute === undefined ? undefined : { minute, end, isUtc };
}
