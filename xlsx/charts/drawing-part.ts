import { MAX_COLUMN, MAX_ROW } from '../../shared/book/address';
import type { NewChart } from '../../shared/book/chart';
import type { Dialect } from '../dialect';
import { escapeXml, printableXml } from '../xml/text';

/** The drawing of a sheet: where each chart stands, and its name. `ids`: the relationships that lead to the charts. */
export function drawingPart(charts: readonly NewChart[], ids: readonly string[], dialect: Dialect): Buffer {
  const { drawing, relationships } = dialect;
  const anchors = charts.map((chart, i) => anchorXml(chart, i, ids[i]!, dialect));
  const xml =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main" xmlns:r="${relationships}">${anchors.join('')}</xdr:wsDr>`;
  return Buffer.from(xml, 'utf8');
}

/** It moves with its cells and keeps its size, as one that a person has put there. */
function anchorXml({ name, title, place }: NewChart, at: number, id: string, { drawing }: Dialect): string {
  const { top, left, bottom, right } = place;
  const corner = (row: number, column: number): string =>
    `<xdr:col>${Math.min(column, MAX_COLUMN - 1)}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${Math.min(row, MAX_ROW - 1)}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  const attribute = (text: string): string => escapeXml(printableXml(text));
  return (
    `<xdr:twoCellAnchor editAs="oneCell"><xdr:from>${corner(top - 1, left - 1)}</xdr:from><xdr:to>${corner(bottom, right)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${at + 2}" name="${attribute(name)}" descr="${attribute(title)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" r:id="${id}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
