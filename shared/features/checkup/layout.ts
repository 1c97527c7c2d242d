import { Graph, layout } from '@dagrejs/dagre';
import { LABEL, STAGE } from './drawing';
import type { MapLine, MapPart, MapStage } from './map';

/** A map with the place of everything in it, in pixels from its upper left corner. Plain JSON. */
export interface LaidOut {
  readonly width: number;
  readonly height: number;
  readonly stages: readonly PlacedStage[];
  readonly lines: readonly RoutedLine[];
}

export interface PlacedStage extends MapStage {
  /** Of its upper left corner. */
  readonly x: number;
  readonly y: number;
}

export interface RoutedLine extends MapLine {
  /** The bends of the line, from edge to edge of the two stages. */
  readonly points: readonly Point[];
  /** The middle of its figure. */
  readonly label: Point;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const MARGIN = 10;

/**
 * From the top to the bottom in the order in which most orders did the stages, so that the map does not turn over from one
 * look to the next. Ways that are taken often are kept straight.
 */
export function laidOut({ stages, lines }: Pick<MapPart, 'stages' | 'lines'>): LaidOut {
  if (stages.length === 0) return { width: 0, height: 0, stages: [], lines: [] };
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 14, edgesep: 10, ranksep: 20, marginx: MARGIN, marginy: MARGIN });
  // Names of our own: what teams call their stages may be anything.
  const names = new Map(stages.map(({ key }, at) => [key, `s${at}`]));
  for (const name of names.values()) graph.setNode(name, { ...STAGE });
  const most = Math.max(1, ...lines.map(({ n }) => n));
  /** Its two stages as they stand on the map, the upper one first, and its own name. */
  const edgeOf = ({ from, to, isBack }: MapLine, at: number) => {
    const [upper, lower] = isBack ? [to, from] : [from, to];
    return { v: names.get(upper)!, w: names.get(lower)!, name: `l${at}` };
  };
  lines.forEach((line, at) => {
    const weight = 1 + Math.round((9 * line.n) / most);
    graph.setEdge(edgeOf(line, at), { ...LABEL, labelpos: 'c', weight });
  });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    stages: stages.map((stage) => {
      const { x, y } = graph.node(names.get(stage.key)!) as Point;
      return { ...stage, x: rounded(x - STAGE.width / 2), y: rounded(y - STAGE.height / 2) };
    }),
    lines: lines.map((line, at) => {
      const { points, x, y } = graph.edge(edgeOf(line, at)) as unknown as Point & { points: Point[] };
      const bends = points.map((point) => ({ x: rounded(point.x), y: rounded(point.y) }));
      return {
        ...line,
        points: line.isBack ? bends.reverse() : bends,
        label: { x: rounded(x), y: rounded(y) },
      };
    }),
  };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
