import { gridOf, sheetWithRow } from './drawings';
import { rectangle, type Paint, type Point, type Shape } from './shapes';

/**
 * The two pictures that a package with the unified manifest holds. They differ from the icons of the ribbon, so
 * that the two forms of Gendan can be told apart where both are listed.
 */
export const PACKAGE_ICONS = { color: 192, outline: 32 } as const;

export const ACCENT = '#0e7c86';
const WHITE: Paint = '#ffffff';

/** White on a square of the product's colour. */
export function colourIcon(size: number): Shape[] {
  const inner = Math.round(size * 0.6);
  const away = Math.round((size - inner) / 2);
  const sheet = sheetWithRow(gridOf(inner), { border: WHITE, fill: ACCENT, lines: WHITE, row: WHITE });
  // What would be clear on the ribbon is the square here.
  const onSquare = sheet.map((shape): Shape => (shape.paint === 'gap' ? { ...shape, paint: ACCENT } : shape));
  return [...roundedSquare(size, size / 6, ACCENT), ...moved(onSquare, away)];
}

/** White lines, clear between them. */
export function outlineIcon(size: number): Shape[] {
  const inner = Math.round(size * 0.9);
  const away = Math.round((size - inner) / 2);
  const sheet = sheetWithRow(gridOf(inner), { border: WHITE, fill: 'gap', lines: WHITE, row: WHITE });
  return moved(sheet, away);
}

function roundedSquare(size: number, radius: number, paint: Paint): Shape[] {
  const far = size - radius;
  const corners: Point[] = [
    [radius, radius],
    [far, radius],
    [far, far],
    [radius, far],
  ];
  return [
    rectangle([radius, 0], [far, size], paint),
    rectangle([0, radius], [size, far], paint),
    ...corners.map((centre): Shape => ({ is: 'disc', centre, radius, paint })),
  ];
}

function moved(shapes: readonly Shape[], by: number): Shape[] {
  const place = ([x, y]: Point): Point => [x + by, y + by];
  return shapes.map((shape) =>
    'points' in shape
      ? { ...shape, points: shape.points.map(place) }
      : { ...shape, centre: place(shape.centre) },
  );
}
