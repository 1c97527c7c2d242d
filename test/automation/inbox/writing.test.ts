import { day } from '../../tools/book';
import { deskWith, type Desk } from '../../tools/inbox-book';
import type { Cells } from '../../tools/record-book';
import { readRecords } from '../../../shared/records/read';
import { MATTERS } from '../../../shared/matters/matters.sheet';
import { valueAt } from '../../../shared/book/model';

let desk: Desk;
afterEach(() => desk.clear());

describe('what one mail suggests', () => {
  const MOVED = {
    from: 'op3@haida-logistics.cn', id: 'e1@haida-logistics.cn', subject: 'FY26-081 ETD change',
    text: 'Dear Wang Li,\nthe ETD of FY26-081 is changed from 2026-05-28 to 2026-06-04.\nRegards',
  }; // prettier-ignore
  const etdOf = async (): Promise<unknown> => {
    const [sheet] = (await desk.read()).sheets;
    const column = sheet!.rows[0]!.indexOf('ETD') + 1;
    return valueAt(sheet!, 3, column);
  };
  beforeEach(async () => {
    desk = await deskWith({ settings: {} });
    desk.put('moved.eml', MOVED);
  });

  test('is written once a person says who they are and agrees; the mail is handled then', async () => {
    const seen = JSON.parse((await desk.inbox('--folder', desk.mails, '--json')).out) as { proposals: unknown }[];
    expect(seen[0]!.proposals).toEqual([{ cell: expect.stringMatching(/^出货!/), from: '2026-05-28', to: '2026-06-04' }]);
    const before = await etdOf();
    const nobody = await desk.inbox('--folder', desk.mails, '--apply', 'moved.eml', '--yes');
    expect([nobody.code, nobody.err]).toEqual([1, expect.stringMatching(/--as NAME/)]);
    expect((await desk.inbox('--folder', desk.mails, '--apply', 'moved.eml', '--as', '王丽')).code).toBe(1);
    expect(await etdOf()).toBe(before);

    expect((await desk.inbox('--folder', desk.mails, '--apply', 'moved.eml', '--as', '王丽', '--yes')).code).toBe(0);
    expect(await etdOf()).toBe(Number(before) + 7);
    const row = (await desk.rows()).find(({ id }) => id === MOVED.id);
    expect(row).toMatchObject({ state: 'done', by: '王丽', order: 'FY26-081' });
    const again = await desk.inbox('--folder', desk.mails, '--apply', 'moved.eml', '--as', '王丽', '--yes');
    expect([again.code, again.err]).toEqual([1, expect.stringMatching(/suggests nothing that could be written/)]);
  }); // prettier-ignore

  test('is written by its row too, without the mail', async () => {
    await desk.inbox('--folder', desk.mails, '--write', '--yes');
    const before = Number(await etdOf());
    expect((await desk.inbox('--apply', `<${MOVED.id}>`, '--as', '王丽', '--yes')).code).toBe(0);
    expect(await etdOf()).toBe(before + 7);
  });

  test('a name that no mail has is a sentence', async () => {
    const { code, err } = await desk.inbox(
      '--folder',
      desk.mails,
      '--apply',
      'x.eml',
      '--as',
      '王丽',
      '--yes',
    );
    expect([code, err]).toEqual([1, expect.stringMatching(/No single mail is “x\.eml”/)]);
  });
});

describe('a reply to a hand-off', () => {
  const NUMBER = 'FY26-081/prod_done/1';
  const HANDED: Cells = {
    编号: NUMBER, 类型: '交接', 订单: 'FY26-081', 节点: 'prod_done', 提出: '李娜', 对方: '海达货代', 交出: day('2026-05-15 10:00'), 状态: '已交出',
  }; // prettier-ignore
  const reply = (from: string, text: string, more: readonly string[] = []) => ({
    from, id: 'r1@haida-logistics.cn', subject: `Re: ${NUMBER}`, text, more,
  }); // prettier-ignore
  const matter = async () =>
    readRecords(await desk.read(), MATTERS).records.find(({ number }) => number === NUMBER)!;
  beforeEach(async () => {
    desk = await deskWith({ settings: { 来信自动登记: '是' }, records: { 跟单_事项: [HANDED] } });
  });

  test('of the receiver is taken in with whoever agrees, and not by the team’s setting alone', async () => {
    desk.put('a.eml', reply('op3@haida-logistics.cn', 'Accepted, thanks.'));
    expect((await desk.inbox('--folder', desk.mails)).code).toBe(0);
    expect((await matter()).state).not.toBe('accepted');
    const unnamed = await desk.inbox('--folder', desk.mails, '--write', '--yes');
    expect(unnamed.err).toMatch(/add --as NAME/);
    expect((await desk.inbox('--folder', desk.mails, '--write', '--yes', '--as', '李娜')).err).toMatch(/handed this over|李娜/);
    const done = await desk.inbox('--folder', desk.mails, '--write', '--yes', '--as', '王丽');
    expect(done.code).toBe(0);
    expect(await matter()).toMatchObject({ state: 'accepted', owner: '海达货代', decision: expect.stringMatching(/王丽.*海达货代.*Accepted/) });
  }); // prettier-ignore

  test('with a reason gives it back', async () => {
    desk.put('a.eml', reply('op3@haida-logistics.cn', 'We cannot accept, the packing list is missing.'));
    await desk.inbox('--folder', desk.mails, '--write', '--yes', '--as', '王丽');
    expect(await matter()).toMatchObject({
      state: 'rejected',
      decision: expect.stringMatching(/packing list/),
    });
  });

  test.each([
    ['an address that is on no card of theirs', 'hongda-wj@163.com', []],
    ['a machine', 'op3@haida-logistics.cn', ['Auto-Submitted: auto-replied']],
  ])('from %s is left to a person', async (_, from, more) => {
    desk.put('a.eml', reply(from, 'Accepted, thanks.', more));
    await desk.inbox('--folder', desk.mails, '--write', '--yes', '--as', '王丽');
    expect((await matter()).state).toBe('handed');
  });
});
