import type { MenuItem } from '../../../emulators/apps-script/world';
import { orderBook } from '../../tools/order-book';
import { open } from '../tools';

const captions = (items: readonly MenuItem[]): string[] =>
  items.flatMap(({ caption, items: inner }) => [caption, ...captions(inner ?? [])]);
const handlers = (items: readonly MenuItem[]): string[] =>
  items.flatMap(({ handler, items: inner }) => [
    ...(handler === undefined ? [] : [handler]),
    ...handlers(inner ?? []),
  ]);

describe('the menu', () => {
  test('is built before anybody has allowed anything, with no call but the language of the account', () => {
    const { project, world } = open(orderBook());
    const { error, meter } = project.opened('NONE');
    expect(error).toBeUndefined();
    expect(meter.calls).toBe(0);
    expect(
      [...meter.counts.keys()].filter((name) => !/^(SpreadsheetApp\.getUi|Ui\.|Menu\.)/.test(name)),
    ).toEqual(['Session.getActiveUserLocale']);
    expect(world.menus.map(({ name }) => name)).toEqual(['跟单 Gendan']);
  });

  test('names functions that are there', () => {
    const { project, world } = open(orderBook());
    project.opened();
    const named = handlers(world.menus[0]!.items);
    expect(named).toHaveLength(8);
    expect(project.functions()).toEqual(expect.arrayContaining(named));
  });

  test.each([
    [
      'zh_CN',
      [
        '打开侧栏',
        '立即更新',
        '今天完成（所在行）',
        '发送今天的提醒邮件…',
        '提醒',
        '开启',
        '关闭',
        '语言 Language',
        '中文',
        'English',
      ],
    ],
    ['zh_TW', expect.arrayContaining(['打开侧栏'])],
    [
      'de_DE',
      [
        'Open sidebar',
        'Update now',
        'Mark done today',
        "Send today's digest…",
        'Reminders',
        'Turn on',
        'Turn off',
        'Language 语言',
        '中文',
        'English',
      ],
    ],
  ])('speaks the language of the account: %s', (locale, expected) => {
    const { project, world } = open(orderBook(), { locale });
    project.opened('NONE');
    expect(captions(world.menus[0]!.items)).toEqual(expected);
  });

  test('speaks the language that the person chose, once it may be known', () => {
    const { project, world } = open(orderBook(), { locale: 'zh_CN' });
    project.call('speakEnglish');
    expect(world.said).toEqual(['Gendan speaks English now. The menu follows when the page is reloaded.']);
    project.opened('NONE');
    expect(world.menus[0]!.name).toBe('跟单 Gendan');
    project.opened('LIMITED');
    expect(world.menus.map(({ name }) => name)).toContain('Gendan');
  });

  test('an installation opens it at once', () => {
    const { project, world } = open(orderBook());
    project.call('onInstall', [{ authMode: 'FULL' }]);
    expect(world.menus).toHaveLength(1);
  });
});
