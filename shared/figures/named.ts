import { GendanError } from '../errors';
import { both } from '../lang';
import { keyFor } from '../templates/vocabulary/words';
import { FIGURES } from './definitions.data';
import type { FigureKey, PeriodKind } from './figure';
import { FIGURE_WORDS } from './goals.sheet';
import { PERIOD_KINDS, PERIOD_WORDS } from './periods';

/** The figure that a text names: by its key, or its title in either language. NoSuchFigure. */
export function figureNamed(text: string): FigureKey {
  const key = keyFor(FIGURE_WORDS, text.slice(0, 100));
  if (key === undefined) throw new NoSuchFigure(text.trim().slice(0, 100));
  return key;
}

/** The kind of period that a word names, `month`, 月; undefined where it names none. */
export const kindNamed = (text: string): PeriodKind | undefined =>
  PERIOD_KINDS.find((kind) => kind === text.trim()) ?? keyFor(PERIOD_WORDS, text.slice(0, 40));

export class NoSuchFigure extends GendanError {
  constructor(text: string) {
    super(
      both(
        `没有“${text}”这个指标。可以写：${FIGURES.map(({ key, title }) => `${key}（${title.zh}）`).join('、')}。`,
        `There is no figure “${text}”. Use one of: ${FIGURES.map(({ key, title }) => `${key} (${title.en})`).join(', ')}.`,
      ),
    );
  }
}
