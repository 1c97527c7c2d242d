import { isContainerNumber } from '../../../trade/container-check';
import { transportNumbers } from '../../../trade/transport-numbers';
import { written } from '../numbers/written';

/** A number or name that a mail tells of a field of the order, as it would be written. */
export interface ToldText {
  readonly field: string;
  readonly text: string;
}

/** What mails call a number, and how it looks. */
const LABELS: readonly { readonly field: string; readonly pattern: RegExp }[] = [
  { field: 'booking_no', pattern: /(?:\b(?:BOOKING|BKG)(?:[ \t]{0,2}(?:CONFIRMATION|REF(?:ERENCE)?))?|\bS\/?O|\bSHIPPING ORDER|订舱|SO)[ \t]{0,2}(?:NO\.?|NUMBER|NR\.?|REF\.?|#|号码?)?[ \t]{0,2}[.:：#][ \t]{0,3}([A-Z0-9][A-Z0-9/-]{5,24})(?![A-Z0-9])/g },
  { field: 'mbl_no', pattern: /\bM\/?B\/?L[ \t]{0,2}(?:NO\.?|NUMBER|#|号码?)?[ \t]{0,2}[.:：#]?[ \t]{0,3}([A-Z0-9][A-Z0-9/-]{5,24})(?![A-Z0-9])/g },
  { field: 'hbl_no', pattern: /\bH\/?B\/?L[ \t]{0,2}(?:NO\.?|NUMBER|#|号码?)?[ \t]{0,2}[.:：#]?[ \t]{0,3}([A-Z0-9][A-Z0-9/-]{5,24})(?![A-Z0-9])/g },
  { field: 'bl_no', pattern: /(?:\b(?:B\/?L|BILL OF LADING)|提单)[ \t]{0,2}(?:NO\.?|NUMBER|#|号码?)[ \t]{0,2}[.:：#]?[ \t]{0,3}([A-Z0-9][A-Z0-9/-]{5,24})(?![A-Z0-9])/g },
  { field: 'lc_no', pattern: /\bNO[.:：]{0,2}[ \t]{0,2}((?:LC|DC|ILC)[A-Z0-9/-]{4,22})(?![A-Z0-9])/g },
  { field: 'lc_no', pattern: /(?:\b(?:L\/?C|CREDIT|DC)|信用证)[ \t]{0,2}(?:NO\.?|NUMBER|#|号码?)[ \t]{0,2}(?:IS)?[.:：#]?[ \t]{0,3}([A-Z0-9][A-Z0-9/-]{4,24})(?![A-Z0-9])/g },
]; // prettier-ignore

const VESSEL =
  /(?:\bVESSEL(?:[ \t]?NAME)?(?:[ \t]?(?:\/|&|AND)[ \t]?VOY(?:AGE)?)?(?:[ \t]?NO\.?)?|船名(?:[ \t]?\/?[ \t]?航次)?)[ \t]{0,2}[:：][ \t]{0,3}([^\n,;，；。]{3,50})/g;
const VOYAGE = /(?:\bVOY(?:AGE)?(?:[ \t]?NO\.?)?|航次)[ \t]{0,2}[.:：][ \t]{0,3}([A-Z0-9-]{2,10})/;

/** Numbers and names of a text by their labels, each only where it tells of one alone. */
export function textsTold(raw: string): ToldText[] {
  const text = written(raw);
  const told: ToldText[] = [];
  for (const field of new Set(LABELS.map((label) => label.field))) {
    const own = LABELS.filter((label) => label.field === field);
    const found = new Set(
      own.flatMap(({ pattern }) =>
        [...text.matchAll(pattern)].flatMap(([, number]) => numberIn(number!) ?? []),
      ),
    );
    if (found.size === 1) told.push({ field, text: [...found][0]! });
  }
  const boxes = transportNumbers('container', text).filter(isContainerNumber);
  if (boxes.length > 0 && boxes.length <= MOST_BOXES)
    told.push({ field: 'container_no', text: boxes.join(', ') });
  const vessel = vesselIn(text);
  if (vessel !== undefined) told.push({ field: 'vessel_voyage', text: vessel });
  return told;
}

const MOST_BOXES = 6;

/** With digits, and no date. */
function numberIn(text: string): string | undefined {
  const bare = text.replace(/[-/]+$/, '');
  const isDate = /^(?:20)?\d{2}[-/]\d{1,2}[-/]\d{1,2}$|^20\d{6}$|^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$/.test(bare);
  return !isDate && (bare.match(/\d/g)?.length ?? 0) >= 3 ? bare : undefined;
}

function vesselIn(text: string): string | undefined {
  const found = new Set([...text.matchAll(VESSEL)].map(([, name]) => name!.replace(/\s+/g, ' ').trim()));
  const [name] = [...found];
  if (
    found.size !== 1 ||
    !name ||
    !/[A-Z]{3}/.test(name) ||
    /\b(?:ETD|ETA|DELAY|IS|WILL|TBA|TBC|CHANGE)/.test(name)
  )
    return undefined;
  const voyage = /\d/.test(name) ? undefined : VOYAGE.exec(text)?.[1];
  return voyage ? `${name} ${voyage}` : name;
}
