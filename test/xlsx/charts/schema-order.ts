import { SaxesParser } from 'saxes';

/**
 * The children of each element in the order that the schema demands (ECMA-376 part 1, dml-chart.xsd and
 * dml-spreadsheetDrawing.xsd), written by hand from it. `?` may be absent, `*` may stand several times, `+` stands once
 * or more; others stand exactly once.
 */
const AXIS = 'axId scaling delete? axPos majorGridlines? minorGridlines? title? numFmt? majorTickMark? minorTickMark? tickLblPos? spPr? txPr? crossAx crosses? crossesAt?'; // prettier-ignore
const SCHEMA: Readonly<Record<string, string>> = {
  chartSpace: 'date1904? lang? roundedCorners? style? clrMapOvr? pivotSource? protection? chart spPr? txPr? externalData? printSettings? userShapes? extLst?',
  'chartSpace>chart': 'title? autoTitleDeleted? pivotFmts? view3D? floor? sideWall? backWall? plotArea legend? plotVisOnly? dispBlanksAs? extLst?',
  title: 'tx? layout? overlay? spPr? txPr?',
  'title>tx': 'rich',
  rich: 'bodyPr lstStyle? p+',
  txPr: 'bodyPr lstStyle? p+',
  p: 'pPr? r* endParaRPr?',
  r: 'rPr? t',
  plotArea: 'layout? barChart* lineChart* catAx* valAx* dTable? spPr?',
  barChart: 'barDir grouping? varyColors? ser* dLbls? gapWidth? overlap? serLines* axId axId',
  lineChart: 'grouping varyColors? ser* dLbls? dropLines? hiLowLines? upDownBars? marker? smooth? axId axId',
  'barChart>ser': 'idx order tx? spPr? invertIfNegative? pictureOptions? dPt* dLbls? trendline* errBars? cat? val? shape?',
  'lineChart>ser': 'idx order tx? spPr? marker? dPt* dLbls? trendline* errBars* cat? val? smooth?',
  'ser>tx': 'strRef',
  'ser>marker': 'symbol? size? spPr?',
  strRef: 'f strCache?',
  numRef: 'f numCache?',
  strCache: 'ptCount? pt*',
  numCache: 'formatCode? ptCount? pt*',
  pt: 'v',
  catAx: `${AXIS} auto? lblAlgn? lblOffset? tickLblSkip? tickMarkSkip? noMultiLvlLbl?`,
  valAx: `${AXIS} crossBetween? majorUnit? minorUnit? dispUnits?`,
  dLbls: 'dLbl* delete? numFmt? spPr? txPr? dLblPos? showLegendKey? showVal? showCatName? showSerName? showPercent? showBubbleSize?',
  scaling: 'logBase? orientation? max? min?',
  legend: 'legendPos? legendEntry* layout? overlay? spPr? txPr?',
  spPr: 'solidFill? ln?',
  ln: 'noFill? solidFill? prstDash? round?',
  wsDr: 'twoCellAnchor*',
  twoCellAnchor: 'from to graphicFrame clientData',
  from: 'col colOff row rowOff',
  to: 'col colOff row rowOff',
  graphicFrame: 'nvGraphicFramePr xfrm graphic',
  nvGraphicFramePr: 'cNvPr cNvGraphicFramePr',
  xfrm: 'off ext',
  graphic: 'graphicData',
  graphicData: 'chart',
}; // prettier-ignore

export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** A part as another parser reads it, which takes nothing that is not well-formed; names without their prefix. */
export function treeOf(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, attributes }) => {
    const said = Object.values(attributes).map(({ name, value }) => [name, value]);
    const node: Node = { name: local, attributes: Object.fromEntries(said), children: [], text: '' };
    open[open.length - 1]!.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void (open[open.length - 1]!.text += text));
  parser.write(xml).close();
  return root.children[0]!;
}

export function all(node: Node, name: string): Node[] {
  return [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => all(child, name))];
}

/** Elements whose children are not those that the schema takes, in its order. */
export function outOfOrder(node: Node, parent = ''): string[] {
  const rule = SCHEMA[`${parent}>${node.name}`] ?? SCHEMA[node.name];
  const found = node.children.map(({ name }) => name).join(' ');
  const pattern = (rule ?? '').split(' ').map((word) => {
    const [, name, times] = /^(\w+)([?*+]?)$/.exec(word) ?? [];
    return name === undefined ? '' : `(?:${name} )${times === '' ? '' : times}`;
  });
  const isRight = rule === undefined ? found === '' || !(node.name in SCHEMA) : new RegExp(`^${pattern.join('')}$`).test(found === '' ? '' : `${found} `);
  return [
    ...(isRight ? [] : [`${parent}>${node.name}: ${found}`]),
    ...node.children.flatMap((child) => outOfOrder(child, node.name)),
  ];
} // prettier-ignore
