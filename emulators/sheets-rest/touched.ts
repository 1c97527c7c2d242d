import type { Area } from '../../shared/book/model';
import type { Worksheet } from '../spreadsheet/worksheet';

/** Areas that a batch changed: told when all of it is done, so that formulas are worked out once and a batch that fails tells nobody. */
export class Touched {
  private readonly areas = new Map<Worksheet, Area>();

  add(sheet: Worksheet, area: Area): void {
    const known = this.areas.get(sheet);
    this.areas.set(
      sheet,
      known
        ? {
            top: Math.min(known.top, area.top),
            left: Math.min(known.left, area.left),
            bottom: Math.max(known.bottom, area.bottom),
            right: Math.max(known.right, area.right),
          }
        : area,
    );
  }

  tell(): void {
    for (const [sheet, area] of this.areas) if (sheet.workbook.sheets.includes(sheet)) sheet.changed(area);
  }
}
