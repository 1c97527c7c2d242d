/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { findSheet } from '../../../../shared/book/model';
import { logSheet, normBook, normSheet } from '../../../shared/features/norms/book';
import { setUp } from '../../../tools/set-up';
import { renderPane } from '../../tools';

const MOVED = logSheet(
  { at: '2026-05-04 09:00', event: '改截止', date: '2026-05-10', by: '王丽' },
  { at: '2026-05-08 09:00', event: '改截止', date: '2026-05-15', by: '王丽' },
);
const NORMS = normSheet(
  { text: '同一节点最多延期一次', check: '改期两次', version: 2, read: '王丽 2、孙敏 1' },
  { text: '样品拍照留底', state: '停用' },
);
const book = () => setUp(normBook([{ no: 'A-1' }, { no: 'A-2' }], NORMS, MOVED));

const WORDS = {
  zh: { open: /登记 1 件/, go: /转到单元格.*A-1/, read: '我已阅', off: '停用', missing: /孙敏、李娜/, offered: '常用的规范', add: '加上 1 条', pick: /换负责人要写/, agree: '写入' },
  en: { open: /Write down 1/, go: /Go to the cell.*A-1/, read: 'I have read this', off: 'Turn off', missing: /孙敏, 李娜/, offered: 'Usual norms', add: 'Add 1', pick: /Whoever changes an owner/, agree: 'Write' },
} as const; // prettier-ignore

describe.each(['zh', 'en'] as const)('norms in %s', (lang) => {
  const words = WORDS[lang];

  test('a breach leads to its cell, and all that were found are written down once they were shown', async () => {
    const { user, host, container, settled } = await renderPane(book(), { lang, view: 'norms' });
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole('button', { name: words.go }));
    expect(host.selected).toMatchObject({ sheet: '出货', row: 2 });
    await user.click(screen.getByRole('button', { name: words.open }));
    await settled();
    expect(findSheet(host.book, '跟单_事项')).toBeUndefined();
    await user.click(screen.getByRole('button', { name: words.agree }));
    await settled();
    expect(findSheet(host.book, '跟单_事项')?.rows[1]?.[0]).toBe('N-1/2/A-1/booking');
    expect(screen.queryByRole('button', { name: words.open })).toBeNull();
  });

  test('who is new to a norm reads it with one press, for themselves', async () => {
    const { user, host, settled } = await renderPane(book(), { lang, view: 'norms', me: '李娜' });
    await user.click(screen.getByRole('button', { name: words.read }));
    await settled();
    expect(findSheet(host.book, '跟单_规范')?.rows[1]?.[10]).toBe('王丽 2、孙敏 1、李娜 2');
    expect(screen.queryByRole('button', { name: words.read })).toBeNull();
  });

  test('a norm opens to who has not read it and is turned off there', async () => {
    const { user, host, settled } = await renderPane(book(), { lang, view: 'norms' });
    await user.click(screen.getByRole('button', { name: /N-1.*同一节点最多延期一次/ }));
    expect(screen.getByText(words.missing)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: words.off }));
    await settled();
    expect(findSheet(host.book, '跟单_规范')?.rows[1]?.[8]).toMatch(/停用|Off/);
  });

  test('a team without norms picks from the usual ones, which are shown before they are written', async () => {
    const { user, host, settled } = await renderPane(setUp(normBook([{ no: 'A-1' }])), { lang, view: 'norms' }); // prettier-ignore
    const offered = screen.getByRole('region', { name: words.offered });
    await user.click(within(offered).getByRole('checkbox', { name: words.pick }));
    await user.click(within(offered).getByRole('button', { name: words.add }));
    await settled();
    expect(findSheet(host.book, '跟单_规范')).toBeUndefined();
    await user.click(screen.getByRole('button', { name: words.agree }));
    await settled();
    expect(findSheet(host.book, '跟单_规范')?.rows[1]?.slice(0, 3)).toEqual(['N-1', expect.stringMatching(/换负责人/), '换人没写原因']); // prettier-ignore
  });
});
