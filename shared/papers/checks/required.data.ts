import type { OutsidePaper, PaperKind } from '../../trade/paper-kinds';

/** Phrases by which 46A calls papers, as patterns over capitals; of several the one that stands first counts. */
export const ASKED: readonly (readonly [kind: PaperKind | OutsidePaper, pattern: string])[] = [
  ['ci', "(?:COMMERCIAL|SIGNED|BENEFICIARY'?S?|DETAILED|ORIGINAL) INVOICES?|(?<!PRO[- ]?FORMA )INVOICES?|商业发票"],
  ['pl', 'PACKING(?: AND WEIGHT| ?\\/ ?WEIGHT|-WEIGHT)? (?:LISTS?|NOTES?|SPECIFICATIONS?)|WEIGHT (?:LISTS?|NOTES?|MEMOS?)|(?:P|PACKING)\\/(?:L|LIST)(?![A-Z])|装箱单'],
  ['bl', "(?:OCEAN |MARINE |PORT[- ]TO[- ]PORT |COMBINED TRANSPORT |MULTIMODAL |CLEAN |(?:SHIPPED )?ON BOARD )*(?:BILLS?(?: OF)? ?LADINGS?|B\\/LS?|BS\\/L|TRANSPORT DOCUMENTS?)|AIR ?WAY ?BILLS?|AWB|RAIL(?:WAY)? (?:WAY ?BILLS?|CARGO RECEIPTS?)|(?:ROAD|TRUCK) WAY ?BILLS?|CMR|SEA ?WAY ?BILLS?|提单"],
  ['insurance', 'INSURANCE (?:POLICY|POLICIES|CERTIFICATES?|DOCUMENTS?|DECLARATION)(?: ?(?:\\/|OR|AND) ?(?:INSURANCE )?(?:POLICY|CERTIFICATES?))?|MARINE INSURANCE|POLICY OF INSURANCE|保险单'],
  ['co', 'CERTIFICATES? OF (?:CHINESE )?ORIGIN|(?:G\\.?S\\.?P\\.? )?(?:CERTIFICATE OF ORIGIN )?FORM[- ](?:A|E|F|B|M)(?![A-Z])|ORIGIN CERTIFICATES?|C\\/O(?![A-Z])|产地证'],
  ['certificate', '(?:INSPECTION|QUALITY|QUANTITY|WEIGHT|TEST(?:ING)?|ANALYSIS) (?:CERTIFICATES?|REPORTS?)|CERTIFICATES? OF (?:INSPECTION|QUALITY|QUANTITY|WEIGHT|ANALYSIS)(?:(?: ?(?:\\/|AND|,) ?)(?:INSPECTION|QUALITY|QUANTITY|WEIGHT|ANALYSIS))*|检验证'],
  ['beneficiary', "BENEFICIARY'?S?'? (?:SIGNED )?(?:CERTIFICATES?|STATEMENTS?|DECLARATIONS?)|CERTIFICATES? (?:ISSUED |SIGNED )?(?:BY|FROM) (?:THE )?BENEFICIARY|受益人证明"],
  ['advice', '(?:COPY OF |COPIES OF )?(?:THE )?(?:SHIPPING|SHIPMENT|SHIPPED) ADVICES?|ADVICE OF SHIPMENT|(?:BENEFICIARY\'?S )?(?:CERTIFIED )?COPY OF (?:THE )?(?:FAX|TELEX|E-?MAIL|CABLE)|装船通知|装运通知'],
]; // prettier-ignore

/** Words for how many. */
export const COUNTS: Readonly<Record<string, number>> = {
  ONE: 1, TWO: 2, THREE: 3, FOUR: 4, FIVE: 5, SIX: 6, SEVEN: 7, EIGHT: 8, NINE: 9, TEN: 10,
}; // prettier-ignore

export const FOLDS: Readonly<Record<string, number>> = {
  DUPLICATE: 2, TRIPLICATE: 3, QUADRUPLICATE: 4, QUINTUPLICATE: 5, SEXTUPLICATE: 6,
}; // prettier-ignore
