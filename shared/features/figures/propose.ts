import { FIGURE_ROWS_SHEET, FIGURE_SHEET } from '../../figures/figures.sheet';
import { figuresPatch } from '../../figures/written';
import { both } from '../../lang';
import { recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import type { Proposal } from '../../proposals/proposal';

/** Brings 跟单_指标 and 跟单_指标明细 up to date; a book without them gets them. RecordHeaderLost. */
export function proposeFigures(plan: Plan): Proposal {
  const isThere = recordsOf(plan, FIGURE_SHEET).table !== undefined;
  const [{ zh, en }, rows] = [FIGURE_SHEET.title, FIGURE_ROWS_SHEET.title];
  return {
    title: isThere
      ? both(`更新“${zh}”和“${rows.zh}”`, `Bring ${en} and ${rows.en} up to date`)
      : both(`新建“${zh}”和“${rows.zh}”`, `Add the sheets ${en} and ${rows.en}`),
    patch: figuresPatch(plan),
    notes: [WRITTEN, ...(plan.isConfirmed ? [] : [UNCONFIRMED])],
  };
}

const WRITTEN = both(
  '这两张表由跟单写，以后每次整表更新都会跟着更新，手改的内容会被覆盖；目标写在“跟单_目标”。',
  'Gendan writes these sheets with every full update from now on and replaces what is typed into them; goals are set in Gendan Goals.',
);

const UNCONFIRMED = both(
  '这个工作簿还没确认列：确认之前（gendan init，或在窗格里确认），整表更新不写这两张表。',
  'The columns of this workbook are not confirmed yet: until they are (gendan init, or in the pane), full updates leave these two sheets alone.',
);
