import { LOG_LIMITS } from '../../../../shared/checkup/event-log/limits.data';
import { logOf } from '../../../tools/event-log';

const HEAD = 'case_id,activity,timestamp';
/** `A 订舱 10:00`, an event each. */
const eventsOf = (text: string, piece?: number): string[] =>
  [...logOf(text, piece).log].flatMap(([name, events]) =>
    events.map(({ activity, at }) => `${name} ${activity} ${new Date(at).toISOString().slice(11, 16)}`),
  );
const problemsOf = (text: string): string[] =>
  logOf(text).problems.map(({ line, why }) => `${line}: ${why.en}`);

test.each([
  ['the plain form', 'case_id,activity,timestamp\nA,Book,2026-05-03T10:00Z'],
  ['a byte order mark, semicolons and line ends of Windows', '\ufeffCase ID;Activity;Complete Timestamp\r\nA;Book;2026-05-03 10:00\r\n'],
  ['tabs', 'time:timestamp\tcase:concept:name\tconcept:name\n2026-05-03 10:00\tA\tBook'],
  ['line ends of old Macs', 'case_id,activity,timestamp\rA,Book,2026-05-03 10:00\r'],
  ['columns of other things, in any order and case', 'Price,TIME,CASE-ID,Activity Name\n"1,5",2026/5/3 10:00, A , Book '],
  ['the line with which Excel is told of the delimiter', 'sep=;\ncase_id;activity;timestamp\nA;Book;2026-05-03 10:00'],
  ['blank lines', '\n\ncase_id,activity,timestamp\n\nA,Book,2026-05-03 10:00\n,,\n\n'],
  ['the same name twice: the first column counts', 'case_id,case_id,activity,timestamp\nA,B,Book,2026-05-03 10:00'],
])('%s', (_, text) => {
  for (const piece of [undefined, 1, 7]) expect(eventsOf(text, piece)).toEqual(['A Book 10:00']);
}); // prettier-ignore

test('columns as a trade office names them, with who did it', () => {
  const { log } = logOf('负责人,节点,时间,订单号\n王丽,订舱,2026年5月3日 10:00,A-1');
  expect(log.get('A-1')).toEqual([{ activity: '订舱', at: Date.UTC(2026, 4, 3, 10), resource: '王丽' }]);
});

test('quoted fields hold delimiters, quotation marks and line ends, in whatever pieces they come', () => {
  const text = `${HEAD}\r\n"A, 1","say ""yes""\r\nor no",2026-05-03 10:00\r\nB,19" rack,2026-05-03 11:00`;
  for (const piece of [undefined, 1, 2, 3, 5])
    expect(eventsOf(text, piece)).toEqual(['A, 1 say "yes"\nor no 10:00', 'B 19" rack 11:00']);
});

test('events of a case are in the order of their times, of the same time in that of the file', () => {
  const text = `${HEAD}\nA,c,2026-05-03 12:00\nA,b,2026-05-03 11:00\nB,x,2026-05-03 09:00\nA,a,2026-05-03 11:00\nA,d,2026-05-03 12:00`;
  expect(eventsOf(text)).toEqual(['A b 11:00', 'A a 11:00', 'A c 12:00', 'A d 12:00', 'B x 09:00']);
});

test('rows that cannot be read are left out and named by their lines, the first five and how many', () => {
  const bad = [',Book,2026-05-03', 'A,,2026-05-03', 'A,Book,', 'A,Book,soon', 'A', `A,${'x'.repeat(10_001)},2026-05-03`];
  const text = [HEAD, '"A","two\nlines",2026-05-03', ...bad, 'A,Ship,2026-05-04'].join('\n');
  const { left, problems, log } = logOf(text);
  expect([left, log.get('A')!.length]).toEqual([6, 2]);
  expect(problems.map(({ line }) => line)).toEqual([4, 5, 6, 7, 8]);
  expect(problemsOf(text)[3]).toBe('7: “soon” is no time that can be read; write it like 2026-05-03 14:00');
}); // prettier-ignore

describe('day and month', () => {
  const read = (...times: string[]) => {
    const log = logOf([HEAD, ...times.map((time, at) => `A,step ${at},${time}`)].join('\n'));
    return { ...log, days: log.log.get('A')!.map(({ at }) => new Date(at).toISOString().slice(5, 10)) };
  };

  test('are told by a day above 12, which is said', () => {
    const dayFirst = read('03/04/2026', '25/03/2026');
    expect([dayFirst.days, dayFirst.notes[0]!.zh]).toEqual([['03-25', '04-03'], '日期按“日在前、月在后”读，依据是“25/03/2026”。']); // prettier-ignore
    const monthFirst = read('03/04/2026', '03/25/2026');
    expect([monthFirst.days, monthFirst.left]).toEqual([['03-04', '03-25'], 0]);
  });

  test('are not guessed: without such a day, or with both kinds, those rows are left out', () => {
    expect(() => read('03/04/2026')).toThrow(/which is the day and which the month/);
    const mixed = read('25/03/2026', '03/25/2026', '03/04/2026', '05/05/2026');
    expect([mixed.days, mixed.left, mixed.problems[0]!.line]).toEqual([['03-25', '03-25', '05-05'], 1, 4]);
  });
});

describe('quotation marks that do not match', () => {
  test('cost the line that has them, and no other', () => {
    const text = `${HEAD}\n"A "1" x",Book,2026-05-03\n"B,Book,2026-05-03 10:00\nC,Ship,2026-05-03 11:00\nD,"Pay",2026-05-03 12:00`;
    expect(eventsOf(text)).toEqual(['C Ship 11:00', 'D Pay 12:00']);
    expect(logOf(text, 9).left).toBe(2);
    expect(problemsOf(text).map((each) => each.slice(0, 29))).toEqual(['2: its quotation marks do not', '3: its quotation marks do not']); // prettier-ignore
  });

  test('are refused when they go on', () => {
    const text = [HEAD, ...Array.from({ length: 300 }, () => '"A,Book,2026-05-03')].join('\n');
    expect(() => logOf(text, 1000)).toThrow(/Too many lines open a quotation mark/);
  });
});

test('a line without an end costs itself', () => {
  const text = `${HEAD}\nA,Book,2026-05-03 10:00\nB,${'x'.repeat(LOG_LIMITS.row * 2)},2026-05-03\nC,Ship,2026-05-03 11:00`;
  const { left, problems } = logOf(text, 100_000);
  expect([left, problems[0]!.line, problems[0]!.why.en]).toEqual([
    1,
    3,
    'it is too long for a line of a log',
  ]);
  expect(eventsOf(text, 100_000)).toEqual(['A Book 10:00', 'C Ship 11:00']);
});

test.each([
  ['', /no events/],
  ['   \n \n', /no events/],
  ['case_id,activity,timestamp\n', /no events/],
  ['a,b,c\n1,2,3', /no column for the case, the activity, the time.*case_id, activity, timestamp.*a, b, c/],
  ['case_id,timestamp\nA,2026-05-03', /no column for the activity\. Name it activity\. Its columns are: case_id, timestamp\./],
  ['case_id,activity,timestamp\nA,Book,soon', /No event could be read\. Line 2: “soon” is no time/],
])('%j is refused with what to do', (text, sentence) => {
  expect(() => logOf(text, 3)).toThrow(sentence);
}); // prettier-ignore

test('names such as __proto__ and NUL are names', () => {
  expect(eventsOf(`${HEAD}\n__proto__,constructor,2026-05-03\n__proto__,a\0b,2026-05-03`)).toEqual([
    '__proto__ constructor 00:00',
    '__proto__ a\0b 00:00',
  ]);
});

test('texts in the place of names are refused once they grow without bound', () => {
  const long = 'x'.repeat(9_000);
  const rows = Array.from({ length: 4_000 }, (_, at) => `A,${long}${at},2026-05-03`);
  expect(() => logOf([HEAD, ...rows].join('\n'), 1_000_000)).toThrow(/too many long names \(such as “xxx/);
  expect(logOf([HEAD, ...rows.map(() => `A,${long},2026-05-03`)].join('\n'), 1_000_000).left).toBe(0);
});
