/** A place in pixels; whole numbers are the edges between pixels. */
export type Point = readonly [x: number, y: number];

/** A colour as `#rrggbb`; `gap` takes away what was painted before, as the space round an element on top. */
export type Paint = `#${string}` | 'gap';

/** What a picture is painted from, one over the other. Everything is flat: no gradients, no shadows. */
export type Shape =
  | { readonly is: 'polygon'; readonly points: readonly Point[]; readonly paint: Paint }
  | { readonly is: 'disc'; readonly centre: Point; readonly radius: number; readonly paint: Paint }
  | {
      readonly is: 'ring';
      readonly centre: Point;
      readonly radius: number;
      readonly width: number;
      /** Only this part of it, in degrees clockwise from the top; all of it when absent. */
      readonly part?: readonly [from: number, to: number];
      readonly paint: Paint;
    }
  /** With round ends and corners. */
  | { readonly is: 'line'; readonly points: readonly Point[]; readonly width: number; readonly paint: Paint };

/** The rectangle between two edges. */
export function rectangle([left, top]: Point, [right, bottom]: Point, paint: Paint): Shape {
  const points: Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  return { is: 'polygon', points, paint };
}

/** A rectangle with a border of `width` inside its edges. */
export const bordered = (from: Point, to: Point, width: number, border: Paint, fill: Paint): Shape[] => [
  rectangle(from, to, border),
  rectangle([from[0] + width, from[1] + width], [to[0] - width, to[1] - width], fill),
];
