/** 5,000 matters beside 2,000 orders: what the engine takes for each view, in processor time, beside the bare reading of their rows. */
import { matterDetail } from '../shared/features/matters/detail';
import { mattersDue } from '../shared/features/matters/due-today';
import { matterFindings } from '../shared/features/matters/findings';
import { mattersOfOrder } from '../shared/features/matters/of-order';
import { mattersView } from '../shared/features/matters/view';
import type { Book, CellValue, Sheet } from '../shared/book/model';
import { MATTERS } from '../shared/matters/matters.sheet';
import { entriesOf } from '../shared/orders/entry';
import { plan as planOf, type Plan } from '../shared/plan/plan';
import { recordsIn } from '../shared/records/read';
import { dayFromCivil } from '../shared/time/civil';
import { parseIso } from '../shared/time/moment';
import { medianMs } from './processor';
import type { BenchRow } from './row';
import { sheetOf } from './sheet';

const MATTERS_COUNT = 5000;
const ORDERS = 2000;
const RUNS = 7;
const FIRST = dayFromCivil(2026, 4, 1);

export function benchMatters(): BenchRow[] {
  const book: Book = { sheets: [orders(), people(), matters()] };
  const made = planOf(book, parseIso('2026-05-18T10:00')!);
  const order = entriesOf(made).find((entry) => entry.order === 'SC-77')!.key;
  const reading = medianMs(RUNS, () => recordsIn(book.sheets[2]!, MATTERS));
  // A plan of its own each time: what is judged once a plan is judged again.
  const fresh = (): Plan => ({ ...made });
  const view = (name: string, what: (plan: Plan) => unknown): BenchRow => {
    const ours = medianMs(RUNS, () => what(fresh()));
    return { name: `  ${name}`, ours, unit: 'ms', peer: 'reading the rows', peerValue: reading, ratio: reading / ours, target: '≤ 100 ms' }; // prettier-ignore
  };
  const all = { me: '', count: 50 };
  entriesOf(made);
  return [
    view('the list, all judged anew', (plan) => mattersView(plan, all)),
    view('  of one person', (plan) => mattersView(plan, { ...all, me: 'Person 3' })),
    view('  with those that are over', (plan) => mattersView(plan, { ...all, all: true })),
    view('one opened', (plan) => matterDetail(plan, 'D-77', 'Person 3')),
    view('in the file of an order', (plan) => mattersOfOrder(plan, order)),
    view('in Today', (plan) => mattersDue(plan)),
    view('findings', (plan) => matterFindings(plan)),
  ];
}

function orders(): Sheet {
  const rows: CellValue[][] = [['order_no', 'customer', 'payment_term', 'order_date', 'factory_due', 'etd']];
  for (let i = 0; i < ORDERS; i++)
    rows.push([`SC-${i}`, `Customer ${i % 50}`, '30% T/T deposit, 70% against copy of B/L', FIRST + (i % 30), FIRST + 60, FIRST + 70]); // prettier-ignore
  return sheetOf('Orders', rows, 'sssddd');
}

function people(): Sheet {
  const rows: CellValue[][] = [['Name', 'Role']];
  for (let i = 0; i < 20; i++) rows.push([`Person ${i}`, ['Manager', 'Salesperson', 'Documents', 'Shipping'][i % 4]!]);
  return sheetOf('Gendan People', rows, 'ss');
} // prettier-ignore

function matters(): Sheet {
  const rows: CellValue[][] = [['Number', 'Kind', 'Order', 'Raised by', 'Owner', 'Other party', 'Subject', 'Handed over', 'Due', 'State', 'Statement 1', 'Statement 2', 'Arbiter']]; // prettier-ignore
  const kinds = ['Decision', 'Dispute', 'Suggestion', 'Hand-off', 'Breach'];
  for (let i = 0; i < MATTERS_COUNT; i++) {
    const due = i % 3 === 0 ? FIRST + 40 + (i % 20) : null;
    rows.push([
      `D-${i}`, kinds[i % 5]!, `SC-${i % ORDERS}`, `Person ${i % 20}`, `Person ${(i + 3) % 20}`, `Person ${(i + 7) % 20}`, `What number ${i} is about`,
      FIRST + 30 + (i % 17), due, i % 4 === 0 ? 'Withdrawn' : 'Open', 'One side', i % 2 === 0 ? 'The other' : null, `Person ${(i + 4) % 20}`,
    ]); // prettier-ignore
  }
  return sheetOf('Gendan Matters', rows, 'sssssssddssss');
}
