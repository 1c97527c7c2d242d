import type { Area } from '../../../shared/book/model';
import type { Worksheet } from '../../spreadsheet/worksheet';
import { itemNotFound } from '../errors';
import { defineKind } from '../kind';
import { addressOf, heightOf, widthOf } from './cells';
import { rangeKind } from './range';
import { worksheetKind } from './worksheet';

/** Several areas of one sheet. */
export interface Areas {
  readonly sheet: Worksheet;
  readonly areas: readonly Area[];
}

export const rangeAreasKind = defineKind<Areas>('RangeAreas', {
  read: {
    address: ({ sheet, areas }) => areas.map((area) => addressOf({ sheet, area })).join(','),
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((sum, area) => sum + heightOf(area) * widthOf(area), 0),
  },
  to: {
    areas: (self) => rangesKind(self),
    worksheet: ({ sheet }) => worksheetKind(sheet),
  },
});

const rangesKind = defineKind<Areas>('RangeCollection', {
  items: ({ sheet, areas }) => areas.map((area) => rangeKind({ sheet, area })),
  call: { getCount: ({ areas }) => areas.length },
  to: {
    getItemAt: ({ sheet, areas }, [index]) => {
      const area = areas[Number(index)];
      if (!area) throw itemNotFound();
      return rangeKind({ sheet, area });
    },
  },
});
