import type { Area } from '../../shared/book/model';
import { areaText, parseArea } from '../read/area';
import { childrenNamed, parseElements, type XmlElement } from '../xml/element';
import { withAttribute } from '../xml/edit';
import type { Child } from './layout';

/**
 * The validations of a sheet with those of added columns: the team's own are taken out of the cells that are added, as
 * two rules over one cell are an error to Excel, and theirs was not meant for what did not exist. `text`: the rules to be
 * added, `count` of them. What stays is as it is written.
 */
export function validationsXml(
  xml: Buffer,
  part: string,
  { start, end }: Child,
  added: readonly Area[],
  text: string,
  count: number,
): string {
  const bytes = xml.subarray(start, end);
  const root = parseElements(bytes, part)!;
  const rules = childrenNamed(root, 'dataValidation');
  const kept = rules.flatMap((rule) => withoutAreas(bytes, rule, added) ?? []);
  const total = kept.length + count;
  if (total === 0) return '';
  const written = bytes
    .toString('utf8', 0, root.isEmpty ? root.end : root.innerStart)
    .replace(/\s*\/>$/, '>');
  return `${withAttribute(written, 'count', String(total))}${kept.join('')}${text}</${root.prefix}${root.name}>`;
}

/** The rule without the areas; undefined when nothing is left of it. */
function withoutAreas(bytes: Buffer, rule: XmlElement, added: readonly Area[]): string | undefined {
  const text = bytes.toString('utf8', rule.start, rule.end);
  const areas = (rule.attributes.get('sqref') ?? '').split(/\s+/).flatMap((each) => parseArea(each) ?? []);
  const first = areas[0];
  if (!first) return text;
  // Its formulas count from the first cell: a rule that begins in a new column would mean other cells elsewhere.
  if (added.some((area) => contains(area, first.top, first.left)) && isRelative(bytes, rule)) return text;
  const rest = added.reduce<readonly Area[]>(
    (left, cut) => left.flatMap((area) => without(area, cut)),
    areas,
  );
  if (rest.length === 0) return undefined;
  const sqref = rest.map(areaText).join(' ');
  if (sqref === areas.map(areaText).join(' ')) return text;
  const tagEnd = (rule.isEmpty ? rule.end : rule.innerStart) - rule.start;
  const tag = bytes.toString('utf8', rule.start, rule.start + tagEnd);
  return withAttribute(tag, 'sqref', sqref) + bytes.toString('utf8', rule.start + tagEnd, rule.end);
}

const contains = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** Whether a formula of the rule names a cell by its place from here (`A2`, `$A2`), not `$A$2` or a list in quotes. */
function isRelative(bytes: Buffer, rule: XmlElement): boolean {
  return rule.children.some(({ innerStart, innerEnd }) => {
    const formula = bytes.toString('utf8', innerStart, innerEnd).replace(/&quot;.*?&quot;|"[^"]*"/g, '');
    return /\$?[A-Z]{1,3}\$?\d+/i.test(formula.replace(/\$[A-Z]{1,3}\$\d+/gi, ''));
  });
}

/** A rectangle without another: what is left of the cut comes first, so that the first cell stays the first. */
function without(area: Area, cut: Area): Area[] {
  const { top, left, bottom, right } = area;
  if (cut.left > right || cut.right < left || cut.top > bottom || cut.bottom < top) return [area];
  const [upper, lower] = [Math.max(top, cut.top), Math.min(bottom, cut.bottom)];
  const pieces: Area[] = [
    { top, left, bottom, right: cut.left - 1 },
    { top, left: Math.max(left, cut.left), bottom: upper - 1, right: Math.min(right, cut.right) },
    { top: lower + 1, left: Math.max(left, cut.left), bottom, right: Math.min(right, cut.right) },
    { top, left: cut.right + 1, bottom, right },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
