import type { Patch } from '../../../shared/book/patch';
import { EMPTY_PATCH } from '../../../shared/book/patch';
import { configSheets } from '../../../shared/config';
import { fullRunPatch } from '../../../shared/features/full-run';
import { CAPABILITIES } from '../../../shared/features';
import { CHANNELS } from '../../../shared/messages/channels.sheet';
import { recordContext } from '../../../shared/orders/records';
import { initialConfig } from '../../../shared/plan/initial-config';
import { plan, type Plan } from '../../../shared/plan/plan';
import { newRecordSheet } from '../../../shared/records/create';
import type { Moment } from '../../../shared/time/moment';
import { patchWorkbook } from '../../../xlsx/patch';
import { readWorkbook } from '../../../xlsx/read';
import type { CellSpec, SheetSpec } from '../../samples/ooxml/sheet';
import { workbookBytes } from '../../samples/ooxml/workbook';
import { Random } from '../../samples/random';
import { CLERK, FOLLOWERS, MANAGER } from '../../samples/tracker/companies';
import { CODE } from './code';
import { DATES, HEADERS, orderRow } from './rows';

/** How a group's channel is called, and the name of its secret. */
export const CHANNEL = { name: '业务群', secret: 'GENDAN_CHANNEL_SOAK' } as const;

export interface TemplateWords {
  readonly orders: number;
  readonly seed: number;
  /** Who sends for the books: the server's name. */
  readonly sender: string;
  /** When they are set up. */
  readonly now: Moment;
  /** 更新间隔, in working minutes. */
  readonly updateEvery: number;
}

/** A book that is set up: its people have mailboxes, one group of WeCom is told, the server sends. */
export function templateBytes({ orders, seed, sender, now, updateEvery }: TemplateWords): Uint8Array {
  const bare = workbookBytes({
    sheets: [orderSheet(orders, new Random(seed))],
    font: '等线',
    fontSize: 11,
    title: '出货跟踪表',
    author: 'Soak',
    created: '2026-05-07T01:00:00Z',
  });
  const setUp = written(bare, now, (before) => ({ ...EMPTY_PATCH, sheets: sheetsOf(before, sender, updateEvery) })); // prettier-ignore
  return written(setUp, now, (before) => fullRunPatch(CAPABILITIES, before));
}

function sheetsOf(before: Plan, sender: string, updateEvery: number): Patch['sheets'] {
  const config = initialConfig(before, { variants: [], calendars: [] });
  const others = [CLERK, MANAGER].map((name) => ({ ...config.people[0]!, name, aliases: [], roles: name === MANAGER ? (['manager'] as const) : (['docs'] as const) })); // prettier-ignore
  const people = [...config.people, ...others].map((each, at) => ({ ...each, email: mailOf(at) }));
  const settings = { ...config.settings, book: CODE.id, sender, digest: true, updateEvery };
  const channels = newRecordSheet(
    CHANNELS,
    [
      {
        name: CHANNEL.name,
        kind: 'wecom',
        tells: ['digest', 'escalation', 'cutoff'],
        secret: CHANNEL.secret,
      },
    ],
    recordContext(before),
  );
  return [...configSheets({ ...config, people, settings }, before.language), channels];
}

const mailOf = (at: number): string => `p${at}.${CODE.mail}@example.com`;

/** Everybody whom a book names. */
export const TEAM_SIZE = Object.keys(FOLLOWERS).length + new Set(Object.values(FOLLOWERS)).size + 2;

function orderSheet(orders: number, random: Random): SheetSpec {
  const cells = new Map<number, ReadonlyMap<number, CellSpec>>();
  const row = (values: readonly (string | number | null)[], isHead = false): ReadonlyMap<number, CellSpec> =>
    new Map(
      values.flatMap((value, at): [number, CellSpec][] =>
        value === null
          ? []
          : [[at + 1, { value, ...(!isHead && DATES.has(at + 1) && { style: { format: 'yyyy-mm-dd' } }) }]],
      ),
    );
  cells.set(1, row(HEADERS, true));
  for (let n = 1; n <= orders; n++) cells.set(n + 1, row(orderRow(n, orders, random)));
  return { name: '出货', cells, isActive: true };
}

function written(bytes: Uint8Array, now: Moment, patchFor: (plan: Plan) => Patch): Uint8Array {
  const { bytes: after, report } = patchWorkbook(bytes, patchFor(plan(readWorkbook(bytes), now)));
  const [refused] = report.refused;
  if (refused) throw new Error(`the soak’s book refuses ${refused.place.sheet}: ${refused.reason.en}`);
  return after;
}
