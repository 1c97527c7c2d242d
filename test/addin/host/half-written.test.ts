import { withoutHalfWritten } from '../../../addin/host/half-written';
import { EMPTY_PATCH, type NewSheet } from '../../../shared/book/patch';
import { REFUSALS } from '../../../shared/book/refusals';
import { outcomeOf } from '../../../shared/live/patch-outcome';
import { bookOf, sheetOf } from '../../tools/workbook';

const text = (value: string) => ({ as: 'text', value }) as const;
const LOG: NewSheet = {
  name: '跟单_记录',
  rows: [
    [text('时间'), text('订单')],
    [text('10:00'), text('A-1')],
  ],
  columns: [],
};
const WHOLE = [
  ['时间', '订单'],
  ['10:00', 'A-1'],
];

/** What becomes of the wanted sheet when one of that name is there already. */
function judged(rows: readonly (readonly (string | null)[])[], isProtected = false, name = LOG.name) {
  const wanted = { ...EMPTY_PATCH, sheets: [{ ...LOG, name }] };
  const book = withoutHalfWritten(bookOf(sheetOf(name, rows, { isProtected })), wanted.sheets, new Set());
  const { report } = outcomeOf({ book }, wanted);
  return { added: report.addedSheets, refused: report.refused.map(({ reason }) => reason) };
}

const completed = { added: [LOG.name], refused: [] };
const leftAlone = { added: [], refused: [REFUSALS.sheetExists] };

test.each([
  ['of which a run wrote one half is completed', judged(WHOLE.slice(0, 1)), completed],
  ['that was only begun is completed', judged([]), completed],
  ['that is whole stays', judged(WHOLE), { added: [], refused: [] }],
  ['that holds something else is not ours to complete', judged([['时间', '金额']]), leftAlone],
  ['that goes on below what is wanted is not either', judged([[], [], ['备注']]), leftAlone],
  [
    'half-written, that somebody protected since, is left to them',
    judged(WHOLE.slice(0, 1), true),
    leftAlone,
  ],
  ['of the team’s own naming is never taken for one of ours', judged([['时间']], false, '记录'), leftAlone],
])('a sheet %s', (_, outcome, expected) => expect(outcome).toEqual(expected));
