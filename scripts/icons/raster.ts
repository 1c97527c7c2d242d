import type { Paint, Point, Shape } from '../../manifests/icons/shapes';
import { pngBytes, type Rgba } from '../samples/ooxml/png';

/** Samples along each side of a pixel: 64 grades of an edge. */
const SAMPLES = 8;

/** A square picture of shapes as a PNG with a clear background. */
export function pngOf(size: number, shapes: readonly Shape[]): Uint8Array {
  // The last one painted is the one on top.
  const boxed = shapes.map((shape) => ({ shape, box: boxOf(shape) })).reverse();
  return pngBytes(size, size, (x, y) => {
    const near = boxed.filter(({ box }) => x + 1 > box[0] && y + 1 > box[1] && x < box[2] && y < box[3]);
    return pixel(
      x,
      y,
      near.map(({ shape }) => shape),
    );
  });
}

/** Most pixels are of one colour, which a few samples show; an edge is looked at closely. */
function pixel(x: number, y: number, shapes: readonly Shape[]): Rgba {
  if (shapes.length === 0) return [0, 0, 0, 0];
  const few = sampled(x, y, 3, shapes);
  return new Set(few).size === 1 ? mixed(few) : mixed(sampled(x, y, SAMPLES, shapes));
}

/** What is on top at points spread evenly over a pixel; the shapes from the top down. */
function sampled(x: number, y: number, side: number, shapes: readonly Shape[]): Paint[] {
  const paints: Paint[] = [];
  for (let i = 0; i < side * side; i++) {
    const at: Point = [x + ((i % side) + 0.5) / side, y + (Math.floor(i / side) + 0.5) / side];
    paints.push(shapes.find((shape) => isIn(shape, at))?.paint ?? 'gap');
  }
  return paints;
}

function mixed(paints: readonly Paint[]): Rgba {
  const colours = paints.filter((paint) => paint !== 'gap').map((paint) => parseInt(paint.slice(1), 16));
  if (colours.length === 0) return [0, 0, 0, 0];
  const mean = (shift: number): number =>
    Math.round(colours.reduce((sum, colour) => sum + ((colour >> shift) & 255), 0) / colours.length);
  return [mean(16), mean(8), mean(0), Math.round((255 * colours.length) / paints.length)];
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Where a shape can be at all: most pixels are near one or two of them. */
function boxOf(shape: Shape): Box {
  const [points, reach] =
    shape.is === 'disc'
      ? [[shape.centre], shape.radius]
      : shape.is === 'ring'
        ? [[shape.centre], shape.radius + shape.width / 2]
        : [shape.points, shape.is === 'line' ? shape.width / 2 : 0];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs) - reach, Math.min(...ys) - reach, Math.max(...xs) + reach, Math.max(...ys) + reach];
}

function isIn(shape: Shape, at: Point): boolean {
  switch (shape.is) {
    case 'polygon':
      return isInPolygon(shape.points, at);
    case 'disc':
      return distance(shape.centre, at) <= shape.radius;
    case 'ring': {
      const { centre, radius, width, part = [0, 360] } = shape;
      if (Math.abs(distance(centre, at) - radius) > width / 2) return false;
      const turn = (Math.atan2(at[0] - centre[0], centre[1] - at[1]) * 180) / Math.PI;
      return (((turn - part[0]) % 360) + 360) % 360 <= part[1] - part[0];
    }
    case 'line':
      return shape.points.some(
        (point, i) => i > 0 && distanceToLine(shape.points[i - 1]!, point, at) <= shape.width / 2,
      );
  }
}

function isInPolygon(points: readonly Point[], [x, y]: Point): boolean {
  let isInside = false;
  points.forEach(([x1, y1], i) => {
    const [x2, y2] = points[(i + 1) % points.length]!;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside;
  });
  return isInside;
}

const distance = ([x1, y1]: Point, [x2, y2]: Point): number => Math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2);

function distanceToLine(from: Point, to: Point, at: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((at[0] - from[0]) * dx + (at[1] - from[1]) * dy) / length;
  const held = Math.max(0, Math.min(1, share));
  return distance([from[0] + held * dx, from[1] + held * dy], at);
}
