import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawing } from '../../manifests/icons/drawings';
import { ICON_SIZES, type IconName } from '../../manifests/source';
import { pngOf } from './raster';

const NAMES: readonly IconName[] = ['gendan', 'update', 'done', 'late'];

/** Sizes of the ribbon, and one for stores. */
const SIZES = [...ICON_SIZES, 96];

/** Draws all icons of the ribbon into a folder: `update-16.png` and so on. */
export function writeIcons(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of NAMES)
    for (const size of SIZES)
      writeFileSync(join(folder, `${name}-${size}.png`), pngOf(size, drawing(name, size)));
}
