import { both } from '../../lang';
import { PRACTICE, SAILING, URGENT_ESCALATION, sources, type TemplateStage } from './stage';

/** From the factory gate to the bill of lading. Cut-offs come from the shipping order and have no default. */
export const load: TemplateStage = {
  key: 'load',
  branch: 'shipping',
  proves: ['making'],
  name: both('装柜', 'Container loading'),
  role: 'logistics',
  after: ['insp_release', 'balance_before', 'booking', 'fumigation', 'certificate', 'special'],
  startFrom: `${SAILING} - 3d`,
  limit: '1d',
  notLater: 'cy_cutoff; customs_cutoff - 1d',
  gate: ['lc_check', 'final_qc', 'balance_before', 'credit_ok'],
  waitsOn: ['factory', 'carrier'],
  evidence: ['loading_date'],
  checklist: both(
    '拖车提前 1-2 天排好；空柜检查；装柜前、中、后照片；柜号和封号当天报单证；实装件数',
    'Truck planned 1-2 days ahead; empty container checked; photos before, during, after; container and seal number to documents the same day; pieces counted',
  ),
  document: both('装柜照片、柜号封号', 'Photos, container and seal number'),
  source: both(
    'C/S 拖车提前 1-2 天；按 ETD 前 2 天装柜；P 运抵后才能报关，所以不晚于截关前 1 天',
    'C/S trucks 1-2 days ahead; loaded 2 days before ETD; P customs wants the goods in the zone first, so a day before the customs cut-off',
  ),
};

export const si: TemplateStage = {
  key: 'si',
  branch: 'shipping',
  name: both('补料', 'Shipping instruction (SI)'),
  role: 'docs',
  after: ['booking'],
  applies: 'si_cutoff present',
  notLater: 'si_cutoff',
  escalate: URGENT_ESCALATION,
  evidence: ['si_sent'],
  checklist: both(
    '收发通、品名、唛头、件毛体与实际一致；信用证条款逐字对照；运费预付或到付',
    'Shipper, consignee, notify, goods, marks, weights as packed; L/C wording to the letter; freight prepaid or collect',
  ),
  document: both('补料', 'Shipping instruction'),
  source: both(
    'S 两处一致：以 SO 上的截单时间为准，没有默认值（一般开船前 1-7 天）',
    'S two pages: the time on the SO, never a default (typically 1-7 days before sailing)',
  ),
};

export const vgm: TemplateStage = {
  key: 'vgm',
  branch: 'shipping',
  name: both('VGM申报', 'VGM submitted'),
  role: 'logistics',
  after: ['load'],
  applies: 'vgm_cutoff present',
  notLater: 'vgm_cutoff',
  escalate: URGENT_ESCALATION,
  evidence: ['vgm_sent'],
  checklist: both(
    '柜号、总重、称重方式、签字人；不得超过箱体限重',
    'Container, gross mass, method, signatory; within the container’s limit',
  ),
  document: both('VGM 声明', 'VGM declaration'),
  source: both(
    'S 六处一致：SOLAS VI/2 没有写小时数，以船公司截 VGM 时间为准',
    'S six pages agree: SOLAS VI/2 names no hours, the carrier’s VGM cut-off counts',
  ),
};

export const gateIn: TemplateStage = {
  key: 'gate_in',
  branch: 'shipping',
  proves: ['load'],
  name: both('进港(还重柜)', 'Gate in'),
  role: 'logistics',
  after: ['load'],
  applies: 'cy_cutoff present',
  notLater: 'cy_cutoff',
  waitsOn: ['carrier'],
  escalate: URGENT_ESCALATION,
  evidence: ['gate_in'],
  checklist: both(
    '开港后进港；运抵报告；柜号封号与报关一致',
    'Gate in after CY opening; arrival report; container and seal as declared',
  ),
  document: both('进港/运抵信息', 'Gate-in report'),
  source: both(
    'S 以 SO 上的截港时间为准，没有默认值（截港与截关先后各港不同）',
    'S the time on the SO, never a default (which of CY and customs comes first differs by port)',
  ),
};

export const originFree: TemplateStage = {
  key: 'origin_free',
  branch: 'shipping',
  name: both('起运港免用箱期内还柜', 'Container returned in free time (origin)'),
  role: 'logistics',
  after: ['load'],
  applies: 'loading_date > 2000-01-01; cy_cutoff absent', // a cut-off is earlier and binds
  startFrom: 'loading_date',
  limit: '7d',
  warn: '2d',
  waitsOn: ['carrier'],
  evidence: ['gate_in'],
  checklist: both(
    '从提空柜起算，一般 7-10 天，以船公司为准；甩柜、改船期会超期；堆存费另算',
    'From the empty’s pick-up, 7-10 days as a rule, the carrier’s tariff counts; a rolled vessel runs over it; storage is extra',
  ),
  source: PRACTICE,
};

export const customs: TemplateStage = {
  key: 'customs',
  branch: 'shipping',
  name: both('报关放行', 'Export customs cleared'),
  role: 'logistics',
  after: ['docs_prep', 'load', 'gate_in', 'air_in'],
  startFrom: `customs_cutoff|(${SAILING} - 2d) - 1d`,
  limit: '1d',
  notLater: 'customs_cutoff',
  waitsOn: ['other'],
  escalate: URGENT_ESCALATION,
  evidence: ['customs_date', 'customs_decl_no'],
  checklist: both(
    '货物运抵监管区后申报；装船 24 小时前报关；预配舱单已发送；查验及时配合；放行条给货代',
    'Declared after arrival in the customs zone; 24 h before loading; pre-loading manifest sent; inspections attended; release to the forwarder',
  ),
  document: both('报关单、放行通知', 'Declaration, release'),
  source: sources(
    both(
      'P 海关总署令第 277 号（2025-05-01 起）：运抵监管区后、装货 24 小时以前；没有截关时间按开船前 2 天算',
      'P GACC Order 277 (since 2025-05-01): after arrival in the supervised area and 24 h before loading; without a cut-off planned 2 days before sailing',
    ),
    both('R 预配舱单：集装箱装船前 24 小时', 'R pre-loading manifest: containers 24 h before loading'),
  ),
};

export const onboard: TemplateStage = {
  key: 'onboard',
  branch: 'shipping',
  proves: ['making', 'shipping'],
  name: both('开船', 'Departure (ATD)'),
  role: 'logistics',
  after: [
    'insp_release',
    'load',
    'origin_free',
    'customs',
    'si',
    'vgm',
    'gate_in',
    'isf',
    'ams',
    'aci',
    'afr',
    'ens',
    'air_in',
    'parcel_list',
    'uk_ssgb',
    'acid',
    'insure',
  ],
  notLater: 'etd + 1d; lc_latest_ship; ship_by',
  waitsOn: ['carrier'],
  grace: 1,
  seenIn: ['ata', 'delivered'],
  evidence: ['atd', 'bl_no'],
  checklist: both(
    '实际开船日填入台账；甩柜、改船立即通知客户；提单日期不晚于最迟装运期',
    'Actual departure put into the sheet; roll-over or vessel change told at once; B/L date within the latest shipment date',
  ),
  document: both('ATD、提单日期', 'ATD, B/L date'),
  source: both(
    'C 开船不晚于 ETD 后 1 天、最迟装运期和交期（贸易条款为 D 组时交期指到货）',
    'C not later than a day after ETD, the latest shipment date and the promised date (which means delivery under a D term)',
  ),
};

export const shipAdvice: TemplateStage = {
  key: 'ship_advice',
  branch: 'papers',
  proves: ['onboard'],
  name: both('装船通知', 'Shipping advice'),
  role: 'docs',
  after: ['onboard'],
  limit: '1d',
  evidence: ['ship_advice'],
  checklist: both(
    '船名航次、提单号、柜号、ETD/ETA、件数金额；FOB、CFR 当天发，便于买方投保；信用证另有规定按信用证',
    'Vessel, B/L, container, ETD/ETA, pieces, value; same day under FOB and CFR so that the buyer can insure; as the L/C says where it does',
  ),
  document: both('装船通知', 'Shipping advice'),
  source: both(
    'S 单据日期表：当天至提单日后 3 天；R FOB、CFR 由买方投保，1 天内',
    'S table of document dates: same day to 3 days after the B/L; R a day under FOB and CFR, where the buyer insures',
  ),
};

export const blCheck: TemplateStage = {
  key: 'bl_check',
  branch: 'shipping',
  name: both('提单确认', 'B/L draft confirmed'),
  role: 'docs',
  after: ['load', 'si'],
  startFrom: `min(si_sent|si_cutoff + 1wd, ${SAILING}) - 1d`,
  limit: '1d',
  waitsOn: ['carrier', 'customer'],
  evidence: ['bl_confirmed'],
  checklist: both(
    '抬头、品名、件毛体、柜封号逐项核对；截改单时间前回复；电放、正本还是海运单',
    'Parties, goods, weights, container and seal checked; answered before the amendment deadline; telex, original or sea waybill',
  ),
  document: both('提单确认件', 'Confirmed draft B/L'),
  source: sources(
    PRACTICE,
    both('补料后 1 个工作日，不晚于开船', '1 working day after the SI, not later than the sailing'),
  ),
};

/** The stages of this file, in the order in which trade goes through them. #add-a-stage */
export const STAGES: readonly TemplateStage[] = [
  load,
  si,
  vgm,
  gateIn,
  originFree,
  customs,
  onboard,
  shipAdvice,
  blCheck,
];

/** What every sea shipment goes through, in the order of a process. #add-a-stage */
export const SAILING_STAGES: readonly TemplateStage[] = [
  si, load, vgm, gateIn, originFree, customs, blCheck, onboard, shipAdvice,
]; // prettier-ignore
