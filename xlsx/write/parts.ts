import type { Dialect } from '../dialect';
import { DamagedWorkbook } from '../errors';
import { relationshipsOf, type Package } from '../package';
import { childrenNamed, parseElements, type XmlElement } from '../xml/element';
import { spliceContent, Splices } from '../xml/edit';
import { escapeXml } from '../xml/text';
import { partKey } from '../zip/directory';

const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const CONTENT_TYPES = '[Content_Types].xml';
const OFFICE_TYPE = 'application/vnd.openxmlformats-officedocument';
const CONTENT_TYPE = {
  worksheet: `${OFFICE_TYPE}.spreadsheetml.worksheet+xml`,
  styles: `${OFFICE_TYPE}.spreadsheetml.styles+xml`,
  drawing: `${OFFICE_TYPE}.drawing+xml`,
  chart: `${OFFICE_TYPE}.drawingml.chart+xml`,
};

export type PartType = keyof typeof CONTENT_TYPE;

/** Adds a part with its content type and its relationship from `owner`, each unless it is declared already; gives the relationship's id. */
export function addPart(
  pkg: Package,
  owner: string,
  type: PartType,
  part: string,
  content: Buffer,
  dialect: Dialect,
): string {
  pkg.write(part, content);
  addContentType(pkg, part, CONTENT_TYPE[type]);
  return addRelationship(pkg, owner, type, part, dialect);
}

/** Takes a part out with its content type and the relationship that leads to it. */
export function removePart(pkg: Package, owner: string, part: string): void {
  pkg.remove(part);
  removeChildren(
    pkg,
    CONTENT_TYPES,
    (child) => partKey(child.attributes.get('PartName') ?? '') === partKey(part),
  );
  const ids = new Set(
    pkg.relationships(owner).flatMap((rel) => (partKey(rel.target) === partKey(part) ? [rel.id] : [])),
  );
  removeChildren(pkg, relationshipsOf(owner), (child) => ids.has(child.attributes.get('Id') ?? ''));
}

/** A part name that is free, numbered as Excel numbers them: `xl/worksheets/sheet7.xml`. */
export function freePartName(pkg: Package, stem: string): string {
  for (let n = 1; ; n++) if (pkg.find(`${stem}${n}.xml`) === undefined) return `${stem}${n}.xml`;
}

function addContentType(pkg: Package, part: string, contentType: string): void {
  const bytes = pkg.read(CONTENT_TYPES);
  const root = rootOf(bytes, CONTENT_TYPES);
  if (root.children.some((child) => partKey(child.attributes.get('PartName') ?? '') === partKey(`/${part}`)))
    return;
  const splices = new Splices();
  spliceContent(
    splices,
    bytes,
    root,
    `<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`,
  );
  pkg.write(CONTENT_TYPES, splices.apply(bytes, CONTENT_TYPES));
}

function addRelationship(pkg: Package, owner: string, type: string, part: string, dialect: Dialect): string {
  const declared = pkg.relationships(owner).find((rel) => rel.type === type && !rel.isExternal && partKey(rel.target) === partKey(part)); // prettier-ignore
  if (declared) return declared.id;
  const rels = relationshipsOf(owner);
  const bytes = pkg.find(rels) === undefined ? Buffer.from(EMPTY_RELATIONSHIPS) : pkg.read(rels);
  const root = rootOf(bytes, rels);
  const taken = new Set(childrenNamed(root, 'Relationship').map((child) => child.attributes.get('Id')));
  let n = taken.size + 1;
  while (taken.has(`rId${n}`)) n++;
  const splices = new Splices();
  const text = `<${root.prefix}Relationship Id="rId${n}" Type="${dialect.relationships}/${type}" Target="/${escapeXml(part)}"/>`;
  spliceContent(splices, bytes, root, text);
  pkg.write(rels, splices.apply(bytes, rels));
  return `rId${n}`;
}

function removeChildren(pkg: Package, part: string, isMeant: (child: XmlElement) => boolean): void {
  const bytes = pkg.read(part);
  const splices = new Splices();
  for (const child of rootOf(bytes, part).children.filter(isMeant)) splices.put(child.start, child.end, '');
  if (!splices.isEmpty) pkg.write(part, splices.apply(bytes, part));
}

function rootOf(bytes: Buffer, part: string): XmlElement {
  const root = parseElements(bytes, part);
  if (!root) throw new DamagedWorkbook(part);
  return root;
}
