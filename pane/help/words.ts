import { both, type Bilingual } from '../../shared/lang';
import type { ViewKey } from '../../shared/features';

export const HELP_WORDS = {
  help: both('帮助', 'Help'),
  close: both('关闭', 'Close'),
  back: both('返回', 'Back'),
  views: both('每一页做什么', 'What each view is for'),
  keys: both('快捷键', 'Keys'),
  docs: both('文档', 'Documentation'),
  tour: both('五步看一遍', 'Tour in five steps'),
  step: (at: number, of: number): Bilingual => both(`第 ${at} 步，共 ${of} 步`, `Step ${at} of ${of}`),
  next: both('下一步', 'Next'),
  before: both('上一步', 'Back'),
  end: both('完成', 'Done'),
  leave: both('离开', 'Leave'),
  anywhere: both('任何地方', 'Anywhere'),
} as const;

/** Keys that every page of the pane has. */
export const COMMON_KEYS: readonly (readonly [keys: string, does: Bilingual])[] = [
  ['?', both('打开帮助', 'open the help')],
  ['Esc', both('关闭帮助、对话框、菜单', 'close help, dialogs and menus')],
  ['Tab', both('下一个按钮', 'the next control')],
];

/** What the tour shows, in order. */
export const TOUR: readonly { readonly view: ViewKey; readonly text: Bilingual }[] = [
  {
    view: 'today',
    text: both(
      '先看“今天”：逾期的在最上面。点一行，表里就转到那一单；选好“我是”，就只看自己的。',
      'Begin with Today: what is late stands at the top. Click a line and the sheet goes to that order; choose who you are to see your own work only.',
    ),
  },
  {
    view: 'order',
    text: both(
      '在表里点任意一行，“订单”就讲清这一单：下一步、轮到谁、截止日期怎么来的。',
      'Click any row of the sheet: Order tells what is next, whose turn it is, and where the deadline comes from.',
    ),
  },
  {
    view: 'findings',
    text: both(
      '“问题”列出看不准的单元格。表里没写的，这里问人，不猜是红是绿。',
      'Findings lists cells that are unclear. What the sheet does not say is asked here, never guessed.',
    ),
  },
  {
    view: 'team',
    text: both(
      '“团队”看每个人的活和逾期；有人请假，备份人顶上。',
      'Team shows how much everybody has and what is late; when somebody is away, their deputy stands in.',
    ),
  },
  {
    view: 'setup',
    text: both(
      '换成自己的表，从“设置”开始：看过每列读成什么，再预览、写入。写过的都能撤销。',
      'With your own book begin at Set up: look how each column was read, preview, write. Whatever was written can be taken back.',
    ),
  },
];
