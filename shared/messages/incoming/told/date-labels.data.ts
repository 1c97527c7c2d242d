/** What mails call a date of a field. */
export interface DateLabel {
  readonly field: string;
  /** Before the date. */
  readonly pattern: RegExp;
  /** Right behind it. */
  readonly behind?: RegExp;
}

const CUT = '(?:cut[ -]?offs?|cut|clos(?:ing|es|e)|deadline|截止)(?: (?:time|date))?';

/** What is said of a sailing without naming it, where nothing else is named. */
export const MOVED_SAILING = /\b(?:rolled|postponed|delayed)\b/i;

/** The more particular before what it contains. */
export const DATE_LABELS: readonly DateLabel[] = [
  { field: 'atd', pattern: /\batd\b|\bactual (?:time of )?departure\b|\b(?:has |was )?sailed(?: from [a-z ]{2,20})? on\b|\bdeparted(?: from [a-z ]{2,20})? on\b|实际开船|已于/gi, behind: /^\s?(?:已经?开船|已开航|已离港|开走了?)/ },
  { field: 'ata', pattern: /\bata\b|\bactual arrival\b|\barrived(?: at [a-z ]{2,20})? on\b|实际到港/gi, behind: /^\s?(?:已经?到港|已抵港|已到)/ },
  { field: 'etd', pattern: /\betd\b|\bestimated (?:time of )?departure\b|\bsail(?:s|ing)?(?: date)?(?: on)?\b|\bvessel(?: will)? (?:sail|depart)s?(?: on)?\b|\bdepart(?:s|ure|ing)?(?: date)?(?: on)?\b|开船|船期|开航|离港/gi, behind: /^\s?(?:号|日)?(?:开船|开航|离港|开的船|的船)(?!.{0,6}截)/ },
  { field: 'eta', pattern: /\beta\b|\bestimated (?:time of )?arrival\b|\barriv(?:e|es|al|ing)(?: date)?(?: on)?\b|\bexpected at [a-z ]{2,20}? on\b|到港|抵港|预计到/gi, behind: /^\s?(?:号|日)?(?:到港|抵港|到达)/ },
  { field: 'si_cutoff', pattern: new RegExp(`\\b(?:s\\/?i|doc(?:ument)?s?|shipping instructions?)[ /]${CUT}|截单|截si|截补料|截文件`, 'gi'), behind: /^\s?(?:截单|截补料|截文件)/ },
  { field: 'vgm_cutoff', pattern: new RegExp(`\\bvgm[ /]${CUT}|截vgm|vgm截止`, 'gi'), behind: /^\s?截vgm/i },
  { field: 'cy_cutoff', pattern: new RegExp(`\\b(?:cy|port|cargo|terminal|gate[ -]?in|container)[ /]${CUT}|截港|截重|截柜|进港截止`, 'gi'), behind: /^\s?(?:截港|截重|截柜)/ },
  { field: 'customs_cutoff', pattern: new RegExp(`\\bcustoms[ /]${CUT}|截关|截放行`, 'gi'), behind: /^\s?(?:截关|截放行)/ },
  { field: 'lc_latest_ship', pattern: /\blatest (?:date of )?ship(?:ment|ping)?(?: date)?\b|\b44c\b|最[迟晚]装运期?|最[迟晚]装船期?|装运?期|\bshipment (?:extended )?to\b/gi },
  { field: 'lc_expiry', pattern: /\bexpir(?:y|es|ing|ation)(?: date)?(?: on)?\b|\bvalid(?:ity)?(?: (?:until|till|to))?\b|\b31d\b|效期|有效期|到期日/gi },
]; // prettier-ignore
