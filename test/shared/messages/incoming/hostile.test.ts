import * as fc from 'fast-check';
import { mailContextOf } from '../../../../shared/messages/incoming/context';
import { judgeMail } from '../../../../shared/messages/incoming/judge-mail';
import { mail, mailPlan } from '../../../tools/mail-book';
import { runs, sized } from '../../../tools/runs';

const plan = mailPlan();
const judged = (more: Parameters<typeof mail>[0]) => judgeMail(plan, mail(more), mailContextOf(plan));

const MEGABYTE = sized(64_000, 1_000_000);
const repeated = (text: string): string => text.repeat(Math.ceil(MEGABYTE / text.length)).slice(0, MEGABYTE);

/** What makes patterns look again and again at the same letters. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one letter': 'a',
  blanks: ' ',
  'line ends': '\n',
  'quotation marks': '> ',
  'quotation marks in lines': '>>>>>>>>\n',
  'heads of mails': 'From: a Sent: b To: c ',
  'heads in lines': 'From: a\nSent: b\nTo: c\n',
  writers: 'On Mon wrote ',
  'writers in lines': 'On Mon, 18 May 2026 at 10:00 x <a@b.c> wrote\n',
  'Chinese writers': '在2026年5月18日，于',
  dashes: '-',
  'rules of heads': '-----Original Message\n',
  tags: '<a <b <div ',
  'open tags': '<div',
  entities: '&nbsp;&gt;',
  digits: '1',
  'letters and dashes': 'A-1-',
  'numbers of orders': 'FY26-081 ',
  'numbers cut short': 'FY26-',
  'numbers together': 'FY26-081/082/083/',
  containers: 'MSKU 123456 ',
  'labels of orders': 'order no. order no. ',
  dates: '5/6 5月6日 ',
  'labels of dates': 'ETD/ETA ETD ETA ',
  vessels: 'Vessel/Voyage: ',
  'sign-offs': 'Best regards,\n',
  addresses: 'a@b.c<a@b.c>;',
  'full stops': 'No. 1. ',
  'Chinese characters': '订单号',
  'combining marks': 'e\u0301\u0301\u0301',
  'wide letters': 'ＦＹ２６－０８１',
  'lone surrogates': '\ud800',
};

it.each(Object.entries(HOSTILE))('takes a megabyte of %s in linear time', (_, piece) => {
  const text = repeated(piece);
  const small = leastTime(text.slice(0, MEGABYTE / 8));
  // Eight times the text: sixty-four times the work where the time grows with its square, which is minutes for most
  // of these. Up to five seconds nobody waits too long, however slow the machine.
  expect(leastTime(text, Math.max(small * 24, 5000))).toBeLessThan(Math.max(small * 24, 5000));
});

/**
 * Processor time in milliseconds, the least of up to three runs: what else runs on the machine takes the caches and
 * slows all that runs beside it. Stops at the first below `enough`.
 */
function leastTime(text: string, enough = 0): number {
  let least = Infinity;
  for (let run = 0; run < 3 && least >= enough; run++) least = Math.min(least, timed(text));
  return least;
}

function timed(text: string): number {
  const before = process.cpuUsage();
  judged({ subject: text.slice(0, 500), text, attachments: [text.slice(0, 200)] });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const ANY = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...Object.values(HOSTILE), 'FY26-081', 'FY26–082', 'fy26083', '4500812', 'PO-1', 'PO-12', 'COSU6412345', 'paid', '样品', '\n', ' ', '/', '-', 'ETD: 5/6', 'to 28 May'),
        fc.string({ maxLength: 8 }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
); // prettier-ignore

const FROM = fc.constantFrom(
  'erik.holm@nordvik.no',
  'op3@haida-logistics.cn',
  'li.na@minghua-export.cn',
  'x@unknown.example',
  '',
  'a@',
);

it('never throws, and answers the same a second time', () => {
  fc.assert(
    fc.property(
      ANY,
      ANY,
      FROM,
      fc.array(ANY, { maxLength: 3 }),
      fc.boolean(),
      (subject, text, from, attachments, isAutomatic) => {
        const once = judged({ subject, text, from, attachments, isAutomatic });
        expect(judged({ subject, text, from, attachments, isAutomatic })).toEqual(once);
        expect(once.why.zh).not.toBe('');
        if (isAutomatic) expect(once.draft).toBeNull();
      },
    ),
    runs(60, 2000),
  );
});

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');

it('finds an order by a number of it that stands in the mail, where neither thread nor customer tells', () => {
  const numbers = new Map<string, string[]>();
  for (const { table, rows } of plan.tables)
    for (const { row } of rows)
      numbers.set(row.order, [
        ...(numbers.get(row.order) ?? []),
        ...table.columns
          .map(({ column }) => bare(String(plan.book.sheets[0]!.rows[row.row - 1]![column - 1] ?? '')))
          .filter((text) => text.length >= 3),
      ]);
  fc.assert(
    fc.property(ANY, ANY, (subject, text) => {
      const { order } = judged({ subject, text, from: 'x@unknown.example' });
      if (order === null) return;
      const all = bare(`${subject}\n${text}`);
      expect(numbers.get(order)!.some((number) => all.includes(number))).toBe(true);
    }),
    runs(100, 3000),
  );
});

it('is sure of no order once a second one is named', () => {
  const orders = ['FY26-081', 'FY26-082', 'FY26-083', 'FY26-085', 'FY26-090', 'FY26-093'];
  fc.assert(
    fc.property(
      fc.constantFrom(...orders),
      fc.constantFrom(...orders),
      fc.string({ maxLength: 40 }),
      fc.string({ maxLength: 40 }),
      fc.boolean(),
      (one, other, before, after, inSubject) => {
        fc.pre(one !== other);
        const words = (text: string): string => text.replace(/[^a-z ]/gi, ' ');
        const named = judged({
          subject: inSubject ? one : '',
          text: `${words(before)} ${inSubject ? '' : one} ${words(after)} ${other} `,
          from: 'op3@haida-logistics.cn',
        });
        expect(named.order).toBeNull();
        expect(named.why.en).toContain(one);
        expect(named.why.zh).toContain(other);
      },
    ),
    runs(60, 2000),
  );
});
