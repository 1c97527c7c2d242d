const CLOCK =
  /\s*[T,]?\s*(上午|下午|早上|晚上|中午|凌晨|早|晚|am|pm)?\s*(\d{1,2})(?:(?:[:]|[点时](?!间))([0-5]\d)?(?::([0-5]\d)(?:\.\d+)?)?|(?=\s*[ap]\.?m))\s*(半|分)?\s*(a\.?m\.?|p\.?m\.?)?(?:Z|[+-]00:?00)?/iy;

/** The time of day that follows a date at `from`: the minute of the day and where it ends. */
export function clockAfter(text: string, from: number): { minute: number; end: number } | undefined {
  CLOCK.lastIndex = from;
  const match = CLOCK.exec(text);
  if (!match) return undefined;
  const half = `${match[1] ?? ''}${match[6] ?? ''}`.toLowerCase();
  let hour = Number(match[2]);
  if (hour > 24) return undefined;
  if (/下午|晚|p/.test(half) && hour < 12) hour += 12;
  if (/中午/.test(half) && hour < 3) hour += 12;
  if (/上午|凌晨|早|a/.test(half) && hour === 12) hour = 0;
  const minutes = match[3] === undefined ? (match[5] === '半' ? 30 : 0) : Number(match[3]);
  const seconds = match[4] === undefined ? 0 : Math.round(Number(match[4]) / 60);
  const minute = hour * 60 + minutes + seconds;
  return minute <= 1440 ? { minute, end: from + match[0].length } : undefined;
}
