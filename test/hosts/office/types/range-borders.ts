import { invalidArgument } from '../errors';
import { defineKind, type Thing } from '../kind';
import type { CellRange } from './cells';
import { lookOf, setLook } from './look';

/** One edge of the cells of a range. */
interface Edge extends CellRange {
  readonly edge: string;
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'];
const DIAGONALS = ['DiagonalDown', 'DiagonalUp'];
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

export const rangeBordersKind = defineKind<CellRange>('RangeBorderCollection', {
  to: { getItem: (range, [index]) => border(range, index) },
  item: (range, index) => border(range, index),
});

const rangeBorderKind = defineKind<Edge>('RangeBorder', {
  read: {
    sideIndex: ({ edge }) => edge,
    style: (self) => lookOf(`${self.edge} style`, 'None')(self),
    color: (self) => lookOf(`${self.edge} color`, '#000000')(self),
    weight: (self) => lookOf(`${self.edge} weight`, 'Thin')(self),
  },
  write: {
    style: setter('style', (value) => STYLES.includes(String(value))),
    color: setter('color', (value) => /^#[0-9a-f]{6}$/i.test(String(value))),
    weight: setter('weight', (value) => WEIGHTS.includes(String(value))),
  },
});

function border(range: CellRange, index: unknown): Thing {
  const edge = String(index);
  if (![...EDGES, ...DIAGONALS].includes(edge)) throw invalidArgument();
  return rangeBorderKind({ ...range, edge });
}

function setter(name: string, isRight: (value: unknown) => boolean) {
  return (self: Edge, value: unknown, host: Parameters<typeof setLook>[3]): void => {
    if (!isRight(value)) throw invalidArgument();
    setLook(self, `${self.edge} ${name}`, value, host);
  };
}
