import { both, type Bilingual } from '../../lang';

/** What the shipped rules are called: a row of 跟单_来信规则 of the same name, in either language, takes the place of one. */
export const RULE_NAMES = {
  autoReply: both('自动回复', 'Automatic reply'),
  away: both('不在办公室', 'Out of office'),
  greetings: both('问候与通知', 'Greetings'),
  slip: both('水单附件', 'Bank slip attached'),
  paid: both('已付款', 'Paid'),
  toPay: both('要付款', 'To be paid'),
  money: both('款', 'Money'),
  sample: both('样品确认', 'Sample'),
  artwork: both('稿件与版面', 'Artwork'),
  signed: both('签回与确认', 'Signed or confirmed'),
  agreed: both('口头同意', 'Agreed'),
  confirmed: both('确认', 'Confirmation'),
  bookingConfirmed: both('订舱确认', 'Booking confirmed'),
  bookingFile: both('订舱附件', 'Booking attached'),
  booking: both('订舱', 'Booking'),
  bookingWord: both('订舱一词', 'The word booking'),
  sailing: both('船期变动', 'Sailing changed'),
  delivery: both('交期', 'Delivery'),
  deliverySubject: both('进度主题', 'Subject of delivery'),
  etdEta: both('ETD 与 ETA', 'ETD and ETA'),
  credit: both('信用证', 'Letter of credit'),
  creditFile: both('信用证附件', 'L/C attached'),
  creditWord: both('信用证一词', 'The word L/C'),
  creditTerms: both('改证与单证用语', 'Terms of an L/C'),
  complaint: both('投诉', 'Complaint'),
  complaintFile: both('投诉附件', 'Complaint attached'),
  inquiry: both('询盘', 'Inquiry'),
  repeatOrder: both('返单与新单', 'Repeat or new order'),
  loosePayment: both('零散词：付款', 'Loose words: payment'),
  looseApproval: both('零散词：确认', 'Loose words: approval'),
  looseBooking: both('零散词：订舱', 'Loose words: booking'),
  looseEtd: both('零散词：船期', 'Loose words: ETD'),
  looseCredit: both('零散词：信用证', 'Loose words: L/C'),
  looseComplaint: both('零散词：投诉', 'Loose words: complaint'),
  looseInquiry: both('零散词：询盘', 'Loose words: inquiry'),
} as const satisfies Readonly<Record<string, Bilingual>>;

export type RuleName = keyof typeof RULE_NAMES;

const KNOWN: ReadonlyMap<string, RuleName> = new Map(
  Object.entries(RULE_NAMES).flatMap(([key, { zh, en }]) =>
    [zh, en].map((name): [string, RuleName] => [plain(name), key as RuleName]),
  ),
);

/** The shipped rule that a name is of, in either language; undefined for a name of the team's own. */
export const shippedRuleOf = (name: string): RuleName | undefined => KNOWN.get(plain(name));

function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
