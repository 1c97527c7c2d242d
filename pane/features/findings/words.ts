import type { DateStyle } from '../../../shared/cells/reading';
import type { Severity } from '../../../shared/finding';
import { both, type Bilingual } from '../../../shared/lang';

export const SEVERITY_WORDS: Readonly<Record<Severity, Bilingual>> = {
  error: both('错误', 'Error'),
  warning: both('注意', 'Warning'),
  info: both('提示', 'Note'),
};

const STYLES: Readonly<Record<DateStyle, Bilingual>> = {
  dmy: both('日/月', 'day first'),
  mdy: both('月/日', 'month first'),
  ymd: both('年/月/日', 'year first'),
};

/** What the Findings view says. */
export const FINDINGS_WORDS = {
  title: both('问题', 'Findings'),
  none: both('没有问题：每一格都读得懂。', 'Nothing to put right: every cell is understood.'),
  total: (count: number, fixable: number): Bilingual =>
    both(
      `共 ${count} 处${fixable > 0 ? `，其中 ${fixable} 处有现成的改法` : ''}`,
      `${count} in all${fixable > 0 ? `, ${fixable} with a correction at hand` : ''}`,
    ),
  acceptAll: (count: number): Bilingual => both(`全部改正（${count}）…`, `Correct all ${count}…`),
  allAs: (style: DateStyle, count: number): Bilingual =>
    both(`全部按“${STYLES[style].zh}”（${count}）…`, `All ${count} as ${STYLES[style].en}…`),
  to: (text: Bilingual): Bilingual => both(`改为 ${text.zh}`, `Change to ${text.en}`),
  /** The finding has said what is written instead. */
  take: (cells: number): Bilingual =>
    cells > 1 ? both(`${cells} 格都改…`, `Change all ${cells}…`) : both('改过来', 'Change it'),
  keep: both('保留', 'Keep it'),
  keepAll: (cells: number): Bilingual => both(`${cells} 格都保留…`, `Keep all ${cells}…`),
  goTo: (cell: string): Bilingual => both(`到 ${cell}`, `Go to ${cell}`),
  setUp: both('到“设置”', 'To Set up'),
  team: both('到“团队”', 'To Team'),
  previous: both('上一页', 'Previous'),
  next: both('下一页', 'Next'),
  range: (from: number, to: number, of: number): Bilingual =>
    both(`第 ${from}–${to} 处，共 ${of} 处`, `${from}–${to} of ${of}`),
} as const;
