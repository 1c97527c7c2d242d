import { a1 } from '../../../shared/book/address';
import type { Comment } from './sheet';
import { DECLARATION, escapeXml, textNode } from './xml';

/** The notes of a sheet as Excel has kept them since 2007: the texts here, their boxes in `commentBoxes`. */
export function commentsXml(comments: readonly Comment[]): string {
  const authors = [...new Set(comments.map((c) => c.author))];
  const items = comments.map(
    (c) =>
      `<comment ref="${a1(c.row, c.column)}" authorId="${authors.indexOf(c.author)}"><text><r>${textNode('t', `${c.author}:\n${c.text}`)}</r></text></comment>`,
  );
  return `${DECLARATION}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors>${authors.map((a) => `<author>${escapeXml(a)}</author>`).join('')}</authors><commentList>${items.join('')}</commentList></comments>`;
}

/** The boxes: an old drawing language that Excel still asks for. */
export function commentBoxes(comments: readonly Comment[]): string {
  const shapes = comments.map(
    ({ row, column }, i) =>
      `<v:shape id="_x0000_s${1025 + i}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:150pt;height:60pt;z-index:${i + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column}, 12, ${row - 1}, 4, ${column + 2}, 40, ${row + 3}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`,
  );
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`;
}
