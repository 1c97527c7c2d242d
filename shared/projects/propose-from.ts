import { settingsToSheet, stageWordsOf, type Settings } from '../config';
import { parseProjectFrom, projectFromText } from '../config/project-from';
import { GendanError } from '../errors';
import { both } from '../lang';
import type { Plan } from '../plan/plan';
import { configPatch } from '../proposals/config-patch';
import type { Proposal } from '../proposals/proposal';
import { SETTINGS_SHEET } from '../proposals/settings-sheet';

/** No amount from which on projects could be proposed. */
export class NoSuchAmount extends GendanError {
  constructor(text: string) {
    super(
      both(
        `“${text}”不是金额，没有写入。请写成 USD 500000。`,
        `“${text}” is no amount, so nothing was written. Write it as USD 500000.`,
      ),
    );
  }
}

/** From which amount on projects are proposed, as a row of 跟单_设置. NoSuchAmount, ConfigHeaderLost. */
export function proposeFrom({ book, config, language }: Plan, text: string): Proposal {
  const projectFrom = parseProjectFrom(text);
  if (!projectFrom) throw new NoSuchAmount(text.slice(0, 60));
  const { settings, processRows } = config;
  const stages = stageWordsOf(processRows);
  const written = (each: Settings) => settingsToSheet(each, language, stages);
  const said = projectFromText(projectFrom);
  return {
    title: both(`订单满 ${said} 就提议立项`, `Projects are proposed from ${said}`),
    patch: configPatch(book, SETTINGS_SHEET, written(settings), written({ ...settings, projectFrom })),
    notes: [],
  };
}
