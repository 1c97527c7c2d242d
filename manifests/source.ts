import type { Bilingual } from '../shared/lang';
import { both } from '../shared/lang';
import { verbsOn, type VerbKey } from '../shared/features';
import type { Environment } from './environments';

/**
 * What both manifests say, once: names, texts, verbs, shortcuts, requirements. Order is the order on the ribbon.
 */

/** The locales of Office that read our Chinese: an Office in Hong Kong or Taiwan would get English otherwise. */
export const CHINESE = ['zh-CN', 'zh-TW', 'zh-HK'] as const;

export const PROVIDER = 'Gendan';

/** The product's own name; where both manifests are installed the two can be told apart. */
export function nameOf({ key }: Environment, manifest: 'addinOnly' | 'unified'): Bilingual {
  const name =
    manifest === 'unified'
      ? both('跟单 Microsoft 365 版', 'Gendan for Microsoft 365')
      : both('跟单', 'Gendan');
  return key === 'dev' ? both(`${name.zh}（dev）`, `${name.en} (dev)`) : name;
}

/** At most 80 characters. */
export const SHORT_DESCRIPTION = both(
  '轮到谁、最晚什么时候、为什么，就写在自己的跟单表里',
  'Whose turn, by when, and why: inside the order tracking sheet you already have',
);

/** At most 250 characters. */
export const DESCRIPTION = both(
  '在自己的外贸跟单表里算出每个订单的下一个节点：谁来做、最晚什么时候、是否逾期、为什么。按含调休补班的工作日历计算，结果写在自己的列旁边。只读写当前打开的工作簿，不上传任何内容。',
  'Works out what is next for every export order in your own tracking sheet: whose turn, by when, late or not, and why. Counts on working calendars with China’s make-up days and writes beside your columns. Nothing leaves the open workbook.',
);

export const WELCOME: { readonly title: Bilingual; readonly text: Bilingual } = {
  title: both('跟单已可使用', 'Gendan is ready'),
  text: both(
    '打开订单表，在“开始”选项卡点“打开跟单”。先看它读懂了什么；写入之前，每个单元格都会先列出来。',
    'Open your order sheet and choose Open Gendan on the Home tab. Look at what it understood first: every cell is listed before anything is written.',
  ),
};

/** Names of functions that the page associates (addin/commands). */
export type Action = 'openPane' | VerbKey<'ribbon'>;

export interface Verb {
  readonly action: Action;
  readonly label: Bilingual;
  readonly tip: Bilingual;
  readonly icon: IconName;
  /** Pressed together, the same on every platform; keys that Office and browsers leave free. */
  readonly keys: string;
  /** Pressed one after the other after Alt, H. */
  readonly keyTip: string;
}

export type IconName = 'gendan' | 'update' | 'done' | 'late';

/** Opens the pane; everything else on the ribbon is declared by a capability. */
const OPEN_PANE = {
  label: both('打开跟单', 'Open Gendan'),
  tip: both(
    '打开跟单窗格：今天要做的、所选订单的节点、团队的负荷，以及要更正的单元格。',
    'Opens the pane: what is to be done today, the stages of the selected order, the load of the team, and cells to put right.',
  ),
};

/** How the verbs look in Excel, and by which keys they are reached; in the order of the ribbon. */
const IN_EXCEL: Readonly<Record<Action, Pick<Verb, 'icon' | 'keys' | 'keyTip'>>> = {
  openPane: { icon: 'gendan', keys: 'Ctrl+Shift+Alt+G', keyTip: 'YG' },
  updateNow: { icon: 'update', keys: 'Ctrl+Shift+Alt+U', keyTip: 'YU' },
  markDoneToday: { icon: 'done', keys: 'Ctrl+Shift+Alt+D', keyTip: 'YD' },
  nextLate: { icon: 'late', keys: 'Ctrl+Shift+Alt+N', keyTip: 'YN' },
};

export const VERBS: readonly Verb[] = [
  { action: 'openPane', ...OPEN_PANE, ...IN_EXCEL.openPane },
  ...verbsOn('ribbon').map(({ key, title, about }): Verb => ({
    action: key,
    label: title,
    tip: about,
    ...IN_EXCEL[key],
  })),
];

/** The one group of the ribbon, and the menu of a cell. */
export const GROUP = { label: both('跟单', 'Gendan'), icon: 'gendan' as IconName };
export const CELL_MENU: {
  readonly label: Bilingual;
  readonly tip: Bilingual;
  readonly actions: readonly Action[];
} = {
  label: both('跟单', 'Gendan'),
  tip: both('对所在行的订单做什么', 'What to do with the order of this row'),
  actions: ['markDoneToday', 'nextLate', 'openPane'],
};

export const verbOf = (action: Action): Verb => VERBS.find((verb) => verb.action === action)!;

/** Sizes in pixels that Office asks for; `IconUrl` takes 32, `HighResolutionIconUrl` 64. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** Without these Gendan does nothing useful; everything newer is asked for before it is used. */
export const REQUIREMENTS: readonly { readonly name: string; readonly version: string }[] = [
  { name: 'SharedRuntime', version: '1.1' },
  { name: 'CustomFunctionsRuntime', version: '1.2' },
  { name: 'ExcelApi', version: '1.9' },
];

/** Files beside the page. */
export const urlsOf = ({ base, page = 'index.html' }: Environment) => ({
  page: `${base}/${page}`,
  functions: both(`${base}/functions-zh-CN.json`, `${base}/functions.json`),
  shortcuts: `${base}/shortcuts.json`,
  shortcutTexts: `${base}/shortcuts-zh-CN.json`,
  learnMore: both(`${base}/excel.zh.html`, `${base}/excel.html`),
  support: both(`${base}/support.zh.html`, `${base}/support.html`),
  privacy: both(`${base}/privacy.zh.html`, `${base}/privacy.html`),
  terms: both(`${base}/terms.zh.html`, `${base}/terms.html`),
  icon: (name: IconName, size: number): string => `${base}/icons/${name}-${size}.png`,
});
