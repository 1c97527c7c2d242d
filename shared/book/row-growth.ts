import { MAX_ROW } from './address';
import type { Area } from './model';

/** Rows `from` to `to`, both included, that stand `times` times one below the other (1: as they are). */
export interface RepeatedRows {
  readonly from: number;
  readonly to: number;
  readonly times: number;
}

/** Where the rows of a sheet come to stand when blocks of them are repeated. */
export class RowGrowth {
  /** From the top; those that stand once only move nothing and still have rows of their own. */
  readonly blocks: readonly RepeatedRows[];

  constructor(blocks: readonly RepeatedRows[]) {
    this.blocks = [...blocks].sort((a, b) => a.from - b.from);
  }

  /** How many rows are added. */
  get added(): number {
    return this.blocks.reduce((sum, block) => sum + addedBy(block), 0);
  }

  /** The first row that is repeated or moved; Infinity when nothing is. */
  get start(): number {
    return this.blocks.find(({ times }) => times > 1)?.from ?? Infinity;
  }

  blockAt(row: number): RepeatedRows | undefined {
    return this.blocks.find(({ from, to }) => row >= from && row <= to);
  }

  /** The row of the finished sheet; of a repeated one the first. */
  first(row: number): number {
    let moved = row;
    for (const block of this.blocks) if (block.to < row) moved += addedBy(block);
    return moved;
  }

  /** Likewise, of a repeated one the last. */
  last(row: number): number {
    const block = this.blockAt(row);
    return this.first(row) + (block ? addedBy(block) : 0);
  }

  /** The row in one of the copies of its block, counted from 0. */
  copy(row: number, copy: number): number {
    const block = this.blockAt(row);
    return this.first(row) + (block ? copy * heightOf(block) : 0);
  }

  /** An area that stays one: it covers every copy of the rows that it reaches. */
  grown(area: Area): Area {
    return { ...area, top: this.first(area.top), bottom: Math.min(MAX_ROW, this.last(area.bottom)) };
  }

  /** What becomes of an area that belongs to its cells (a merge, a line around them): as often as its block when it lies in one. */
  copied(area: Area): Area[] {
    const block = this.blockAt(area.top);
    if (!block || area.bottom > block.to) return [this.grown(area)];
    return Array.from({ length: block.times }, (_, copy) => ({
      ...area,
      top: this.copy(area.top, copy),
      bottom: this.copy(area.bottom, copy),
    }));
  }

  /** What becomes of an area that a rule holds for: of a part of a block the same part of each copy. */
  spread(area: Area): Area[] {
    const block = this.blockAt(area.top);
    const isWhole = area.top === block?.from && area.bottom === block.to;
    return block && !isWhole && area.bottom <= block.to ? this.copied(area) : [this.grown(area)];
  }
}

export const heightOf = ({ from, to }: RepeatedRows): number => to - from + 1;

const addedBy = (block: RepeatedRows): number => (block.times - 1) * heightOf(block);
