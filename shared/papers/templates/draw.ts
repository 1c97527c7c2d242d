import type { NewSheet } from '../../book/patch';
import type { Bilingual, Lang } from '../../lang';
import { PAPER_KINDS } from '../../trade/paper-kinds';
import { Canvas } from './canvas';
import type { Box, Clause, Fact, PaperDesign, Part, Signature } from './design';
import { drawGoods } from './draw-goods';
import { STYLES } from './palette';

type PartOf<K extends Part['is']> = Extract<Part, { readonly is: K }>;

/** Draws a design in one language; the sheet is called as the kind is. */
export function drawPaper(design: PaperDesign, lang: Lang): NewSheet {
  const canvas = new Canvas(design, lang);
  for (const part of design.parts) drawPart(canvas, part);
  return canvas.sheet(PAPER_KINDS[design.kind][lang]);
}

function drawPart(canvas: Canvas, part: Part): void {
  switch (part.is) {
    case 'letterhead':
      return drawLetterhead(canvas);
    case 'title':
      return drawTitle(canvas);
    case 'sides':
      return drawSides(canvas, part);
    case 'boxes':
      return part.rows.forEach((row) => drawBoxes(canvas, row));
    case 'facts':
      return drawFacts(canvas, part);
    case 'goods':
      return drawGoods(canvas, part);
    case 'words':
      return drawWords(canvas);
    case 'text':
      return drawText(canvas, part);
    case 'clauses':
      return drawClauses(canvas, part);
    case 'signatures':
      return drawSignatures(canvas, part);
    case 'gap':
      canvas.row(part.points);
  }
}

/** Who sends it, with a thin rule below; in Chinese with the Chinese name on top. */
function drawLetterhead(canvas: Canvas): void {
  const { columns, lang } = canvas;
  const across = (height: number, text: string, ...styles: Parameters<Canvas['dress']>[3][]): void =>
    canvas.put(canvas.row(height), 1, columns, text, ...styles);
  // The longest English names take two lines.
  if (lang === 'zh') across(22, '{{seller_name_zh}}', STYLES.firm);
  else across(36, '{{seller_name}}', STYLES.firm);
  if (lang === 'zh') across(13, '{{seller_name}}', STYLES.firmToo);
  across(12, '{{seller_address}}', STYLES.address);
  across(12, lang === 'zh' ? '电话 {{seller_phone}}' : 'Tel. {{seller_phone}}', STYLES.address);
  canvas.row(3);
  canvas.dress(canvas.row(2.25), 1, columns, STYLES.rule);
}

/** What paper it is; on the right the mark of a draft, where it is one. */
function drawTitle(canvas: Canvas): void {
  const row = canvas.row(34);
  const half = leftEnd(canvas);
  canvas.put(row, 1, half, canvas.design.title[canvas.lang], STYLES.title);
  canvas.put(row, half + 1, canvas.columns, '{{draft}}', STYLES.draft);
}

const leftEnd = ({ design: { zones } }: Canvas): number => zones[0] + zones[1];

function drawHeading(canvas: Canvas, heading: Bilingual | undefined): void {
  if (heading) canvas.put(canvas.row(19), 1, canvas.columns, heading[canvas.lang], STYLES.heading);
}

function drawSides(canvas: Canvas, { heading, left, right }: PartOf<'sides'>): void {
  drawHeading(canvas, heading);
  const half = leftEnd(canvas);
  const [first, , third] = canvas.design.zones;
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const row = left[i]?.grows ? canvas.row() : canvas.lines(1);
    if (left[i]) drawFact(canvas, row, left[i]!, [1, first, half]);
    if (right[i]) drawFact(canvas, row, right[i]!, [half + 1, half + third, canvas.columns]);
  }
}

/** From the first column to the last of the label, and from there to the last of the value. */
function drawFact(canvas: Canvas, row: number, fact: Fact, [from, label, to]: readonly [number, number, number]): void {
  const { lang } = canvas;
  canvas.put(row, from, label, fact.label[lang], STYLES.label);
  canvas.put(row, label + 1, to, fact.value[lang], STYLES.value, ...(fact.bold ? [STYLES.bold] : []));
} // prettier-ignore

function drawFacts(canvas: Canvas, { heading, facts }: PartOf<'facts'>): void {
  const { columns, lang } = canvas;
  drawHeading(canvas, heading);
  const [label] = canvas.design.zones;
  for (const fact of facts) {
    const { lines } = fact;
    const row = lines ? canvas.lines(lines) : canvas.roomFor(fact.value[lang], label + 1, columns);
    drawFact(canvas, row, fact, [1, label, columns]);
  }
}

/** Boxes side by side, as high as the one with the most lines. */
function drawBoxes(canvas: Canvas, boxes: readonly Box[]): void {
  const { lang } = canvas;
  const lines = Math.max(...boxes.map((box) => box.lines ?? 1));
  const [top, below] = [canvas.row(13), canvas.lines(lines)];
  canvas.dress(top, 1, canvas.columns, STYLES.boxTop);
  canvas.dress(below, 1, canvas.columns, STYLES.boxBottom);
  let from = 1;
  for (const { label, value, over, bold } of boxes) {
    const to = from + over - 1;
    canvas.put(top, from, to, label[lang], STYLES.label, STYLES.boxTop);
    canvas.put(below, from, to, value[lang], STYLES.value, STYLES.boxBottom, ...(bold ? [STYLES.bold] : []));
    from = to + 1;
  }
}

/** The sum in words, as long as words can be. */
function drawWords(canvas: Canvas): void {
  const text = canvas.lang === 'zh' ? '合计金额（大写）：{{total_words}}' : '{{total_words}}';
  canvas.put(canvas.lines(2), 1, canvas.columns, text, STYLES.above, STYLES.bold);
}

function drawText(canvas: Canvas, { text, bold, lines }: PartOf<'text'>): void {
  const said = text[canvas.lang];
  const row = lines ? canvas.lines(lines) : canvas.roomFor(said, 1, canvas.columns);
  canvas.put(row, 1, canvas.columns, said, STYLES.text, ...(bold ? [STYLES.bold] : []));
}

function drawClauses(canvas: Canvas, { heading, clauses }: PartOf<'clauses'>): void {
  drawHeading(canvas, heading);
  clauses.forEach((clause, i) => drawClause(canvas, clause, i + 1));
}

function drawClause(canvas: Canvas, { title, text }: Clause, number: number): void {
  const { columns, lang } = canvas;
  const [label] = canvas.design.zones;
  const row = canvas.roomFor(text[lang], label + 1, columns);
  canvas.put(row, 1, label, `${number}. ${title[lang]}`, STYLES.text, STYLES.bold);
  canvas.put(row, label + 1, columns, text[lang], STYLES.text);
}

/** For whom, room for hand and seal, a line, and who signs. */
function drawSignatures(canvas: Canvas, { left, right }: PartOf<'signatures'>): void {
  const half = leftEnd(canvas);
  const rows = [canvas.row(8), canvas.row(13), canvas.row(38), canvas.row(20), canvas.row(13)].slice(1);
  const sign = (from: number, to: number, { role, name, by }: Signature): void => {
    canvas.put(rows[0]!, from, to, role[canvas.lang], STYLES.label);
    canvas.put(rows[1]!, from, to, name[canvas.lang], STYLES.signing, STYLES.bold);
    canvas.put(rows[2]!, from, to, '', STYLES.signLine);
    canvas.put(rows[3]!, from, to, by ?? '', STYLES.label);
  };
  if (left) sign(1, half, left);
  // Beside another a column stays free between the two lines; alone it is as wide as names are long.
  if (right) sign(left ? half + 2 : startOf(canvas, SIGNATURE), canvas.columns, right);
}

/** In characters: the name of a company on one line. */
const SIGNATURE = 36;

/** The last column from which the rest of the page is so wide. */
function startOf(canvas: Canvas, width: number): number {
  let from = canvas.columns;
  while (from > 1 && canvas.width(from, canvas.columns) < width) from -= 1;
  return from;
}
