import { dueDrafts } from '../../../../../shared/features/messages/drafts/due';
import { makeDraft } from '../../../../../shared/features/messages/drafts/make';
import { notedOf, proposeDrafted, proposeSent } from '../../../../../shared/messages/texts/noted';
import { applyPatch } from '../../../../../shared/book/apply';
import { plan as planOf, type Plan } from '../../../../../shared/plan/plan';
import type { Patch } from '../../../../../shared/book/patch';
import { day } from '../../../../tools/book';
import { CLAIM, draftPlan, PAPERS, PLANNED, recordSheetOf, SAILED, SATURDAY, type DraftBookOptions } from '../../../../tools/draft-book'; // prettier-ignore
import { moment } from '../../../../tools/order-facts';

const due = (options: DraftBookOptions = {}, now?: string): string[] => dueIn(draftPlan(options, now));
const dueIn = (plan: Plan): string[] => dueDrafts(plan).map(({ kind, ref }) => `${kind} ${ref}`);
const after = (plan: Plan, { patch }: { readonly patch: Patch }, now = plan.now): Plan =>
  planOf(applyPatch(plan.book, patch).book, now);

test('inquiries without a first reply, claims, papers that were made and money that is late; what is in order is not there', () =>
  expect(due()).toEqual(['acknowledgement INQ-1', 'claim CL-1', 'dispatch PO-1', 'reminder MAPLE']));

test.each<[string, DraftBookOptions, string]>([
  ['an inquiry that was answered', { inquiries: [{ ...SATURDAY, 首次回复: day('2026-05-18') }] }, 'acknowledgement'],
  ['a claim that was answered', { claims: [{ ...CLAIM, 客诉回复: day('2026-05-15') }] }, 'claim'],
  ['papers that were sent', { papers: PAPERS.map((paper) => ({ ...paper, 状态: '已发' })) }, 'dispatch'],
  ['papers of an order that is still to sail', { orders: [PLANNED], papers: PAPERS.map((paper) => ({ ...paper, 订单: 'PO-2' })) }, 'dispatch'],
  ['papers that are marked as drafts', { papers: [{ ...PAPERS[0]!, 文件: 'CI2026-001-DRAFT' }] }, 'dispatch'],
  ['money that came in', { orders: [{ ...SAILED, 尾款到账: day('2026-05-11') }] }, 'reminder'],
])('not of %s', (_, options, kind) => expect(due(options).join()).not.toContain(kind)); // prettier-ignore

test('a sheet without a column for the first reply asks for news only: nobody knows what was answered', () => {
  const sheet = (came: string) => recordSheetOf('询盘', { 询盘号: 'INQ-7', 询盘日期: day(came), 客户: 'MAPLE', 国家: '加拿大', 品名: 'X', 数量: 3, 报价日期: null, 状态: null }); // prettier-ignore
  const options = (came: string): DraftBookOptions => ({ inquiries: [], orders: [], claims: [], papers: [], more: [sheet(came)] }); // prettier-ignore
  expect(due(options('2026-05-16 22:10'))).toEqual(['acknowledgement INQ-7']);
  expect(due(options('2026-03-16 22:10'))).toEqual([]);
});

test('what was noted as drafted is not due again, nor made twice', () => {
  const plan = draftPlan();
  const drafts = dueDrafts(plan).map(({ ref, kind }) => makeDraft(plan, { ref, kind }));
  const later = after(plan, proposeDrafted(plan, drafts, '王丽'));
  expect(dueIn(later)).toEqual([]);
  expect(drafts.map(({ id }) => notedOf(later, id)?.state)).toEqual(['draft', 'draft', 'draft', 'draft']);
  expect(proposeDrafted(later, drafts, '王丽').patch).toEqual({ sheets: [], columns: [], cells: [] });
});

test('what is noted names order, customer, recipient and subject, and has no body', () => {
  const plan = draftPlan();
  const draft = makeDraft(plan, { ref: 'INQ-1', kind: 'acknowledgement' });
  const [sheet] = proposeDrafted(plan, [draft], '王丽').patch.sheets;
  const text = JSON.stringify(sheet!.rows);
  for (const part of ['去信', 'clark@maple.example', 'INQ-1', 'MAPLE', '询盘', '草稿', '王丽']) expect(text).toContain(part);
  expect(text).not.toContain('Dear');
}); // prettier-ignore

test('a customer who was reminded is not reminded again for a week', () => {
  const plan = draftPlan();
  const draft = makeDraft(plan, { ref: 'MAPLE', kind: 'reminder' });
  const reminded = after(plan, proposeSent(plan, draft, '王丽'));
  expect(dueIn(reminded)).not.toContain('reminder MAPLE');
  expect(dueIn(planOf(reminded.book, moment('2026-05-24 10:00')))).not.toContain('reminder MAPLE');
  expect(dueIn(planOf(reminded.book, moment('2026-05-25 10:00')))).toContain('reminder MAPLE');
});

test('a draft that a person sent turns its row, and the order’s log says so', () => {
  const plan = draftPlan();
  const draft = makeDraft(plan, { ref: 'INQ-1', kind: 'acknowledgement' });
  const drafted = after(plan, proposeDrafted(plan, [draft], ''));
  const sent = after(drafted, proposeSent(drafted, draft, '王丽'));
  expect(notedOf(sent, draft.id)?.state).toBe('sent');
  expect(sent.book.sheets.find(({ name }) => name === '跟单_消息')!.rows).toHaveLength(2);
  const log = JSON.stringify(sent.book.sheets.find(({ name }) => name === '跟单_记录')!.rows);
  expect(log).toContain('已发出询盘回复给 clark@maple.example：We have received your inquiry INQ-1');
});

test('an inquiry that came by mail and was acknowledged by itself needs no other', () => {
  const mail = { 编号: 'a@b', 方向: '来信', 时间: day('2026-05-16 22:10'), 订单: 'INQ-1', 客户: 'MAPLE', 关于: '询盘', 状态: '已自动确认' }; // prettier-ignore
  expect(due({ more: [recordSheetOf('跟单_消息', mail)] })).not.toContain('acknowledgement INQ-1');
});

test('a customer whose mail asks when an order sails waits for a progress note until somebody has answered', () => {
  const mail = (state: string) => recordSheetOf('跟单_消息', { 编号: 'a@b', 方向: '来信', 时间: day('2026-05-18 09:10'), 订单: 'PO-2', 客户: 'MAPLE', 关于: '船期', 状态: state }); // prettier-ignore
  expect(due({ more: [mail('待处理')] })).toContain('status PO-2');
  expect(due({ more: [mail('已处理')] })).not.toContain('status PO-2');
});

describe('mails about the sailing', () => {
  const [asks, tells] = ['Ms Clark <clark@maple.example>', '王丽 <wangli@ours.example>'];
  const mails = (...rows: Record<string, string>[]) => recordSheetOf('跟单_消息', ...rows.map((row, n) => ({ 编号: `${n}@b`, 方向: '来信', 时间: day('2026-05-18 09:10'), 发件人: asks, 订单: 'PO-2', 客户: 'MAPLE', 关于: '船期', 建议改动: null, 状态: '待处理', ...row })));
  const noted = (...rows: Record<string, string>[]) => dueDrafts(draftPlan({ more: [mails(...rows)] })).filter(({ kind }) => kind === 'status');

  test('that the customer asked is said only of a mail of the customer', () => {
    expect(noted({}).map(({ why }) => why.zh)).toEqual(['客户来信问船期，还没有回复']);
    expect(noted({ 发件人: 'Bob <bob@elsewhere.example>' }).map(({ why }) => why.zh)).toEqual([expect.stringContaining('请先看是谁')]);
  });

  test('two of one order are one note', () => expect(noted({}, {})).toHaveLength(1));

  test('one that tells a change itself asks for nothing', () =>
    expect(noted({ 发件人: tells, 建议改动: 'ETD：2026-05-27 → 2026-05-30' })).toEqual([]));
}); // prettier-ignore
