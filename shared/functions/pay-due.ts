import { both, type Bilingual } from '../lang';
import { payDue } from '../terms/pay-due';
import { parseTerms } from '../terms/terms';
import { FIRST_DAY, LAST_DAY } from '../time/civil';
import { OutsideDates } from '../time/errors';
import { wholeDay } from '../time/moment';
import { countOf, serialDayOf, textOf } from './arguments';
import type { SlaFunction } from './definition';
import { may, needs, whole } from './definition';
import { FormulaError, NumberOutOfRange, shown } from './errors';
import { CALENDAR_HELP } from './help';
import { momentValue } from './value';

export const paydue: SlaFunction = {
  name: 'PAYDUE',
  summary: both('按付款条件，某一期款哪天到期', 'When a part of the price is due by a payment term'),
  parameters: [
    needs(
      'terms',
      'text',
      both('付款条件，同订单表里的写法', 'The payment term as the order sheet writes it'),
    ),
    needs('part', 'number', both('第几期，从 1 数', 'Which part of it, from 1')),
    needs(
      'trigger_date',
      'date',
      both(
        '这一期起算的那天：下单、装柜、开船（提单日）、到港、交单……',
        'The day that the part counts from: order, loading, sailing (B/L date), arrival, presentation …',
      ),
    ),
    whole(may('calendar', 'calendar', CALENDAR_HELP, 'CN')),
  ],
  result: 'date',
  gives: both(
    '一个整天。条件写了天数的按天数；没写的按行业惯例：定金下单后 5 个工作日，发货前付的装柜前 2 个工作日，见提单副本开船后 7 天，D/P 即期寄单后 15 天，即期信用证交单后 5 个银行工作日。月结从当月最后一天起算。信用证到期遇休息日顺延。条件看不懂、要问清楚的，结果是错误并说明要问什么。条件、第几期或日期为空则结果为空。',
    'A whole day: by the days of the term, else by the trade’s usual ones: a deposit 5 working days after the order, before shipment 2 working days ahead of the loading, against copies 7 days after the sailing, D/P at sight 15 days after the documents were sent, L/C at sight 5 banking days after presentation. Month-end terms count from the last day of the month. An L/C that falls due on a closed day is paid on the next open one. A term that has to be asked about is an error that asks. Blank when the term, the part or the date is blank.',
  ),
  examples: [
    {
      formula: '=SLA.PAYDUE("30% T/T deposit, 70% O/A 60 days after B/L date",2,"2026-03-16")',
      note: both('提单日后 60 天', '60 days after the B/L date'),
    },
    {
      formula: '=SLA.PAYDUE("月结60天",1,"2026-03-16")',
      note: both('三月底起 60 天', '60 days from the end of March'),
    },
    {
      formula: '=SLA.PAYDUE("30%定金，发货前付清余款",2,"2026-04-28")',
      note: both('装柜前 2 个工作日', 'Two working days before the loading'),
    },
    {
      formula: '=SLA.PAYDUE("T/T",1,"2026-04-28")',
      note: both('没写什么时候付：要问', 'It does not say when: asked'),
    },
  ],
  run([terms, part, triggerDate, calendar], runtime) {
    const text = textOf(terms);
    const number = countOf(part, 'part', 1, 99);
    const trigger = serialDayOf(triggerDate, 'trigger_date');
    if (text === undefined || number === undefined || trigger === undefined) return null;
    const { parts, question } = parseTerms(text);
    if (question) throw new TermAsked(text, question);
    const wanted = parts[number - 1];
    if (!wanted) throw new NumberOutOfRange('part', 1, parts.length);
    const clock = runtime.calendarOf(calendar, 'calendar');
    const day = payDue(wanted, trigger, clock);
    if (day < FIRST_DAY || day > LAST_DAY) throw new OutsideDates();
    runtime.counted(clock, Math.min(trigger, day), Math.max(trigger, day));
    return momentValue(wholeDay(day));
  },
};

/** A term that cannot be read for certain is asked about in the words of its reader. */
class TermAsked extends FormulaError {
  constructor(text: string, question: Bilingual) {
    super(
      '#VALUE!',
      both(
        `参数 terms：“${shown(text)}”：${question.zh}。请把付款条件写清楚。`,
        `terms: "${shown(text)}": ${question.en}. Write the payment term so that it says.`,
      ),
    );
  }
}
