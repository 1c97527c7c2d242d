/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { FileToKeep } from '../../../../shared/orders/file-to-keep';
import { day } from '../../../tools/book';
import { draftBook, SATURDAY, text, type DraftBookOptions } from '../../../tools/draft-book';
import { setUp } from '../../../tools/set-up';
import { renderPane, type RenderOptions } from '../../tools';

const WORDS = {
  zh: { draft: '起草询盘回复', dialog: '询盘回复：INQ-1', text: '正文', to: '收件人', subject: '主题', copy: '复制正文', mailto: '用邮件软件打开', eml: '存成 .eml', sent: '已发出，记下来', kind: '写什么', language: '语言', other: '写给客户…', file: 'INQ-1 询盘回复.eml' },
  en: { draft: 'Draft: Acknowledgement', dialog: 'Acknowledgement: INQ-1', text: 'Text', to: 'To', subject: 'Subject', copy: 'Copy text', mailto: 'Open in mail program', eml: 'Save as .eml', sent: 'I sent it: note that', kind: 'What', language: 'Language', other: 'Write to the customer…', file: 'INQ-1 Acknowledgement.eml' },
}; // prettier-ignore

/** The file of the inquiry, or of another order. */
async function file(
  options: DraftBookOptions & RenderOptions = {},
  at = { sheet: '询盘', row: 2, column: 1 },
) {
  const { lang = 'zh', keepFile, ...book } = options;
  const pane = await renderPane(setUp(draftBook(book)), {
    lang,
    view: 'order',
    ...(keepFile && { keepFile }),
  });
  await act(() => pane.host.select(at));
  await pane.settled();
  return { ...pane, words: WORDS[lang] };
}

const field = (name: string) => screen.findByRole<HTMLTextAreaElement>('textbox', { name });

describe.each(['zh', 'en'] as const)('a text to the customer in %s', (lang) => {
  test('what is due stands in the order’s file; the dialog shows recipient, subject and words, without barriers', async () => {
    const { user, words, container } = await file({ lang });
    await user.click(await screen.findByRole('button', { name: words.draft }));
    const dialog = await screen.findByRole('dialog', { name: words.dialog });
    expect((await field(words.text)).value).toMatch(/^Dear Ms Clark,[\s\S]*outside our office hours/);
    expect((await field(words.to)).value).toBe('clark@maple.example');
    const link = within(dialog).getByRole<HTMLAnchorElement>('link', { name: words.mailto });
    expect(decodeURIComponent(link.href)).toContain('mailto:clark@maple.example?subject=We have received your inquiry INQ-1&body=Dear Ms Clark,\r\n');
    expect(await axe(container)).toHaveNoViolations();
  }); // prettier-ignore

  test('what was changed is what is copied and saved; nothing is written into the book', async () => {
    const kept: FileToKeep[] = [];
    const { user, words, host } = await file({ lang, keepFile: async (each) => void kept.push(each) });
    const before = host.book;
    await user.click(await screen.findByRole('button', { name: words.draft }));
    await user.type(await field(words.text), ' PS');
    await user.click(screen.getByRole('button', { name: words.copy }));
    expect(await navigator.clipboard.readText()).toMatch(/ PS$/);
    await user.click(screen.getByRole('button', { name: words.eml }));
    expect(kept).toMatchObject([{ as: 'mail', name: words.file, mail: { to: ['clark@maple.example'], text: expect.stringMatching(/ PS$/) } }]); // prettier-ignore
    expect(host.book).toBe(before);
  });

  test('in another language, and another kind of text', async () => {
    const { user, words } = await file({ lang });
    await user.click(await screen.findByRole('button', { name: words.draft }));
    await user.selectOptions(await screen.findByRole('combobox', { name: words.language }), 'zh');
    expect((await screen.findByDisplayValue<HTMLTextAreaElement>(/您好/)).value).toContain('上班');
    await user.selectOptions(screen.getByRole('combobox', { name: words.kind }), 'claim');
    expect(await screen.findByDisplayValue(/已收到您的反馈/)).toBeTruthy();
  });

  test('that it was sent is noted with its row and in the log; it is not due any more', async () => {
    const { user, words, host, settled } = await file({ lang });
    await user.click(await screen.findByRole('button', { name: words.draft }));
    await field(words.text);
    await user.click(screen.getByRole('button', { name: words.sent }));
    await settled();
    const rows = host.book.sheets.find(({ name }) => name === '跟单_消息')!.rows;
    expect(rows[1]).toEqual(
      expect.arrayContaining(['去信', 'clark@maple.example', 'INQ-1', 'MAPLE', '已发送']),
    );
    expect(screen.queryByRole('button', { name: words.draft })).toBeNull();
  });
});

test('nobody is noted as having got it where no address stands', async () => {
  const { user, words, host, settled } = await file({ card: { 邮箱: null } });
  const before = host.book;
  await user.click(await screen.findByRole('button', { name: words.draft }));
  await field(words.text);
  expect(screen.getByText('没有收件人：请填 跟单_客户!D2')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: words.sent }));
  await settled();
  expect(screen.getByRole('alert').textContent).toBe('请先填收件人。');
  expect(host.book).toBe(before);
});

test('what nothing fills is refused: no words, and each problem leads to its cell', async () => {
  const texts = [text({ 用途: '下班回复', 正文: '{{vessel}} {{iban}}', 语言: '英文' })];
  const { user, words, host } = await file({ texts });
  await user.click(await screen.findByRole('button', { name: words.draft }));
  const problem = await screen.findByRole('button', { name: /{{iban}}（跟单_文案!F2）：没有这个标签/ });
  expect(screen.queryByRole('textbox', { name: words.text })).toBeNull();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: words.copy }).disabled).toBe(true);
  await user.click(problem);
  expect(host.selected).toMatchObject({ sheet: '跟单_文案', row: 2, column: 6 });
});

test('a tag that somebody types in leaves by no way', async () => {
  const { user, words } = await file();
  await user.click(await screen.findByRole('button', { name: words.draft }));
  await user.type(await field(words.subject), ' {{{{order}}');
  expect(screen.getByRole('alert').textContent).toBe('请先改好：{{order}}');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: words.copy }).disabled).toBe(true);
  expect(screen.queryByRole('link', { name: words.mailto })).toBeNull();
});

test('words that are too long for a link are copied, and it says so', async () => {
  const long = 'Line of words. '.repeat(200);
  const texts = [text({ 用途: '收到回复', 正文: long })];
  const { user, words } = await file({
    texts,
    inquiries: [{ ...SATURDAY, 询盘日期: day('2026-05-18 09:30') }],
  });
  await user.click(await screen.findByRole('button', { name: words.draft }));
  await field(words.text);
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: words.mailto });
  expect(link.href).not.toContain('body=');
  link.addEventListener('click', (event) => event.preventDefault());
  await user.click(link);
  expect((await navigator.clipboard.readText()).trim()).toBe(long.trim());
  expect(screen.getByText(/正文太长，链接放不下：已复制/)).toBeTruthy();
});
