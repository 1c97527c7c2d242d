import { GendanError } from '../errors';
import { both } from '../lang';
import { recordsOf } from '../orders/records';
import type { Plan } from '../plan/plan';
import type { Proposal } from '../proposals/proposal';
import { proposeRecord } from '../proposals/records/propose';
import { orderKey } from '../trade/order-key';
import { candidatesOf } from './candidates';
import { PROJECTS } from './projects.sheet';
import { whyOf } from './why-of';

/** Nothing of that name is proposed as a project. */
export class NoSuchCandidate extends GendanError {
  constructor(id: string, known: readonly string[]) {
    const [zh, en] = [known.slice(0, 5).join('、'), known.slice(0, 5).join(', ')];
    super(
      known.length > 0
        ? both(
            `没有提议“${id}”立项。可选：${zh}。`,
            `“${id}” is not proposed as a project. Choose one of: ${en}.`,
          )
        : both(
            `没有提议“${id}”立项。要提议，先在“跟单_设置”写“立项金额”，如 USD 500000。`,
            `“${id}” is not proposed as a project. To have projects proposed, set “Project from” in Gendan Settings, such as USD 500000.`,
          ),
    );
  }
}

/** A person takes up what is proposed, named by its first order: a row of 跟单_项目. NoSuchCandidate, RecordHeaderLost. */
export function proposeProject(plan: Plan, id: string, by = ''): Proposal {
  const proposed = candidatesOf(plan).filter(({ isProposed }) => isProposed);
  const found = proposed.find((each) => orderKey(each.id) === orderKey(id));
  if (!found)
    throw new NoSuchCandidate(
      id,
      proposed.map((each) => each.id),
    );
  const why = whyOf(found)[plan.language];
  const draft = {
    number: freeNumber(plan),
    name: found.customer,
    orders: found.orders.join(plan.language === 'zh' ? '、' : ', '),
    note: why,
  };
  const proposal = proposeRecord([PROJECTS], plan, PROJECTS.key, undefined, draft, by);
  return { ...proposal, notes: [whyOf(found), ...proposal.notes] };
}

/** The first of P-1, P-2 … that no row has. */
function freeNumber(plan: Plan): string {
  const taken = new Set(recordsOf(plan, PROJECTS).rows.map((row) => orderKey(row.text('number'))));
  for (let n = 1; ; n++) if (!taken.has(`p-${n}`)) return `P-${n}`;
}
