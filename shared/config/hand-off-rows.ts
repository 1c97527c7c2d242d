import { GendanError } from '../errors';
import type { Finding } from '../finding';
import { both } from '../lang';
import { cellFinding, momentIn } from '../records/cells';
import type { TableRow } from '../records/table';
import { keyFor, YES_NO, type SettingItem, type SettingsColumn } from '../templates/vocabulary';
import { LimitUnreadable } from '../time/errors';
import type { Limit } from '../time/limit';
import { parseLimit } from '../time/limit-text';
import { dayOf } from '../time/moment';
import { isSamePair, pairIn, type HandOffPair } from './hand-off-pairs';

type Row = TableRow<SettingsColumn>;

/** Takes in a row of the settings that is about hand-offs; says whether it is one. */
export function setHandOffs(
  settings: { handOffs?: readonly HandOffPair[]; acceptWithin?: Limit },
  item: SettingItem,
  row: Row,
  findings: Finding[],
): boolean {
  if (item === 'handOff') settings.handOffs = pairsWith(settings.handOffs ?? [], row, findings);
  else if (item !== 'acceptWithin') return false;
  else {
    const limit = limitIn(row, findings);
    if (limit) settings.acceptWithin = limit;
  }
  return true;
}

/**
 * The pairs with that of one more row: the pair beside the day since when, or the pair alone where a person typed it as
 * the value. The later row of a pair counts.
 */
function pairsWith(pairs: readonly HandOffPair[], row: Row, findings: Finding[]): readonly HandOffPair[] {
  const [header, value] = [row.text('header'), row.text('value')];
  const text = header === '' ? value : header;
  if (text === '') return pairs;
  const pair = pairIn(text);
  if (!pair) {
    findings.push(cellFinding(row, header === '' ? 'value' : 'header', howTo(text)));
    return pairs;
  }
  const others = pairs.filter((each) => !isSamePair(each, pair));
  const said = header === '' ? undefined : keyFor(YES_NO, value);
  if (said === 'no') return others;
  const since = header === '' || said === 'yes' ? undefined : momentIn(row, 'value', findings);
  if (since === undefined) findings.push(cellFinding(row, 'value', howTo(text), 'info'));
  return [...others, { ...pair, since: since === undefined ? undefined : dayOf(since) }];
}

/** How long a receiver has; undefined, with a finding, for what is no limit. */
function limitIn(row: Row, findings: Finding[]): Limit | undefined {
  const text = row.text('value');
  if (text === '') return undefined;
  try {
    const limit = parseLimit(text);
    if (limit.amount > 0) return limit;
    throw new LimitUnreadable(text);
  } catch (error) {
    if (!(error instanceof GendanError)) throw error;
    findings.push(cellFinding(row, 'value', error.sentence));
    return undefined;
  }
}

const howTo = (text: string) =>
  both(
    `“${text}”：请在“列标题”写两个岗位，如“跟单员 → 单证员”，在“值”写从哪天起；没有日期的，只交接在跟单里标完成的。`,
    `“${text}”: write two roles under Header, such as “Merchandiser → Documents clerk”, and the first day under Value; without a day only what is marked done in Gendan is handed over.`,
  );
