import type { Workbook } from '../../spreadsheet/workbook';
import type { Worksheet } from '../../spreadsheet/worksheet';
import { columnLetters, quoteSheet } from '../../../shared/book/address';
import { invalidArgument, itemAlreadyExists, itemNotFound, notEmulated } from '../errors';
import { defineKind, selfOf } from '../kind';
import type { OfficeHost } from '../state';
import { areaOf, parseArea, rangeAt, type CellRange } from './cells';
import { rangeKind } from './range';

/** Names of the workbook; a sheet of its own has none here. */
export const namesKind = defineKind<Workbook | Worksheet>('NamedItemCollection', {
  items: (self, host) => keysOf(self).map((name) => nameKind({ name, host })),
  item: (self, key, host) => nameKind({ name: found(self, key) ?? notThere(), host }),
  to: {
    getItemOrNullObject: (self, [key], host) => {
      const name = found(self, key);
      return name === undefined ? null : nameKind({ name, host });
    },
    add: (self, [name, reference], host) => {
      if (!('sheets' in self)) throw notEmulated('Worksheet.names.add');
      const key = String(name);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(key) || parseArea(key)) throw invalidArgument();
      if (found(self, key) !== undefined) throw itemAlreadyExists();
      const range = selfOf(rangeKind, reference);
      self.names.set(key, range ? absolute(range) : String(reference).replace(/^=/, ''));
      return nameKind({ name: key, host });
    },
  },
  call: { getCount: (self) => keysOf(self).length },
});

interface NameIn {
  readonly name: string;
  readonly host: OfficeHost;
}

const nameKind = defineKind<NameIn>('NamedItem', {
  ids: ({ name }) => ({ _Id: name, Name: name }),
  read: {
    name: ({ name }) => name,
    type: (self) => (rangeOf(self) ? 'Range' : 'String'),
    value: (self) => refersTo(self),
    formula: (self) => `=${refersTo(self)}`,
    visible: () => true,
    scope: () => 'Workbook',
    comment: () => '',
  },
  write: {
    formula: ({ name, host }, value) => void host.workbook.names.set(name, String(value).replace(/^=/, '')),
  },
  to: {
    getRange: (self) => rangeKind(rangeOf(self) ?? notThere()),
    getRangeOrNullObject: (self) => {
      const range = rangeOf(self);
      return range ? rangeKind(range) : null;
    },
  },
  call: { delete: ({ name, host }) => void host.workbook.names.delete(name) },
});

const keysOf = (self: Workbook | Worksheet): string[] => ('sheets' in self ? [...self.names.keys()] : []);

const found = (self: Workbook | Worksheet, key: unknown): string | undefined =>
  keysOf(self).find((name) => name.toLowerCase() === String(key).toLowerCase());

const refersTo = ({ name, host }: NameIn): string => host.workbook.names.get(name) ?? notThere();

function rangeOf(self: NameIn): CellRange | undefined {
  const text = refersTo(self);
  if (!/![$A-Za-z\d:]+$/.test(text)) return undefined;
  try {
    return rangeAt(self.host, text, undefined);
  } catch {
    return undefined;
  }
}

function absolute(range: CellRange): string {
  const { top, left, bottom, right } = areaOf(range);
  return `${quoteSheet(range.sheet.name)}!$${columnLetters(left)}$${top}:$${columnLetters(right)}$${bottom}`;
}

function notThere(): never {
  throw itemNotFound();
}
