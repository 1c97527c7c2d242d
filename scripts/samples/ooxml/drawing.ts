import type { Anchor, PlacedChart, Picture } from './sheet';
import { attributes, DECLARATION } from './xml';

/** The drawing part of a sheet; `ids` are its relationships, charts first. */
export function drawingXml(
  charts: readonly PlacedChart[],
  pictures: readonly Picture[],
  ids: readonly string[],
): string {
  const items = [
    ...charts.map((placed, i) => stretched(placed, chartFrame(i + 1, placed.chart.title, ids[i]!))),
    ...pictures.map((picture, i) =>
      fixed(picture, pictureFrame(charts.length + i + 1, picture, ids[charts.length + i]!)),
    ),
  ];
  return `${DECLARATION}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart">${items.join('')}</xdr:wsDr>`;
}

function stretched({ fromRow, fromColumn, toRow, toColumn }: Anchor, content: string): string {
  const corners = corner('from', fromColumn, fromRow) + corner('to', toColumn, toRow);
  return `<xdr:twoCellAnchor>${corners}${content}<xdr:clientData/></xdr:twoCellAnchor>`;
}

function fixed(picture: Picture, content: string): string {
  const at = corner('from', picture.column, picture.row);
  return `<xdr:oneCellAnchor>${at}<xdr:ext${size(picture)}/>${content}<xdr:clientData/></xdr:oneCellAnchor>`;
}

const corner = (name: string, column: number, row: number): string =>
  `<xdr:${name}><xdr:col>${column - 1}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

/** English Metric Units in a pixel. */
const EMU = 9525;
const size = ({ width, height }: Picture): string => attributes({ cx: width * EMU, cy: height * EMU });

function chartFrame(id: number, name: string, rel: string): string {
  return `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${attributes({ id: id + 1, name })}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="${rel}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
}

function pictureFrame(id: number, picture: Picture, rel: string): string {
  return `<xdr:pic><xdr:nvPicPr><xdr:cNvPr${attributes({ id: id + 1, name: picture.name })}/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="${rel}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext${size(picture)}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`;
}
