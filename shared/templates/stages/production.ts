import { both } from '../../lang';
import { PRACTICE, READY, SAILING, garmentDay, scaled, sources, type TemplateStage } from './stage';

/** From the purchase order to goods that may leave the factory. */
export const purchase: TemplateStage = {
  key: 'purchase',
  branch: 'making',
  name: both('采购下单', 'Purchase order'),
  role: 'purchaser',
  after: ['handover'],
  limit: '2wd',
  gate: ['deposit | prepaid | credit_ok | lc_check', 'credit_ok'],
  waitsOn: ['factory'],
  evidence: ['purchase_date', 'purchase_contract_no'],
  checklist: both(
    '购销合同双方盖章；交期、质量标准、违约条款；开票品名与报关品名一致；工厂交期填入台账',
    'Contract stamped by both; delivery, quality standard, penalties; invoice name as it will be declared; factory date put into the sheet',
  ),
  document: both('采购合同', 'Purchase contract'),
  source: sources(garmentDay(9), both('较早版本为接单后 2-3 个工作日', 'earlier versions 2-3 working days')),
};

export const material: TemplateStage = {
  key: 'material',
  branch: 'making',
  name: both('物料到货', 'Materials received'),
  role: 'merchandiser',
  after: ['purchase', 'artwork'],
  ...scaled('0.44', '11d'),
  waitsOn: ['factory'],
  evidence: ['material_in'],
  checklist: both(
    '到货数量和日期；来料检验合格；缺料清单和补料日期',
    'Quantity and date; incoming check passed; shortages and their dates',
  ),
  document: both('到料检验记录', 'Incoming inspection record'),
  source: sources(garmentDay(20), both('另一版本为下单后 14 天', 'another version: PO + 14 days')),
};

export const ppsSend: TemplateStage = {
  key: 'pps_send',
  branch: 'making',
  name: both('寄产前样', 'PP sample sent'),
  role: 'merchandiser',
  after: ['purchase', 'artwork', 'first_article'],
  ...scaled('0.33', '6d'),
  waitsOn: ['factory'],
  evidence: ['sample_sent'],
  checklist: both(
    '用大货料、大货工艺；尺寸表和测试报告；快递单号发客户',
    'Bulk material, bulk process; measurement chart and tests; tracking number to the customer',
  ),
  document: both('产前样、快递单号', 'PP sample, tracking number'),
  source: garmentDay(15),
};

export const ppsOk: TemplateStage = {
  key: 'pps_ok',
  branch: 'making',
  name: both('产前样确认', 'PP sample approval'),
  role: 'sales',
  after: ['pps_send'],
  ...scaled('0.42', '4d'),
  waitsOn: ['customer'],
  evidence: ['sample_ok'],
  checklist: both(
    '客户书面确认；修改意见转工厂并回签；封样一件留工厂、一件留业务',
    'Approved in writing; comments passed on and signed by the factory; one sealed sample each for factory and sales',
  ),
  document: both('产前样确认书', 'PP sample approval'),
  source: garmentDay(19),
};

export const prodStart: TemplateStage = {
  key: 'prod_start',
  branch: 'making',
  name: both('生产启动', 'Production start'),
  role: 'merchandiser',
  after: ['material', 'pps_ok', 'first_article'],
  ...scaled('0.49', '2d'),
  gate: ['deposit', 'prepaid', 'lc_check', 'material', 'pps_ok'],
  waitsOn: ['factory'],
  evidence: ['prod_start'],
  checklist: both(
    '定金或信用证已落实；产前样已确认；原辅料齐套；排产表和产能',
    'Deposit or L/C in place; PP sample approved; materials complete; schedule and capacity',
  ),
  document: both('排产表', 'Production schedule'),
  source: garmentDay(22),
};

export const midQc: TemplateStage = {
  key: 'mid_qc',
  branch: 'making',
  name: both('中查', 'Inline inspection (DUPRO)'),
  role: 'qc',
  after: ['prod_start'],
  ...scaled('0.67', '8d'),
  waitsOn: ['factory'],
  evidence: [],
  checklist: both(
    '首批成品对确认样；次品率和问题照片；进度能否赶上工厂交期',
    'First output against the approved sample; defects with photos; progress against the factory date',
  ),
  document: both('中期验货报告', 'Inline inspection report'),
  source: sources(
    garmentDay(30),
    both('较早版本为开工后 10 个工作日', 'an earlier version: 10 working days after the start'),
  ),
};

export const shipSample: TemplateStage = {
  key: 'ship_sample',
  branch: 'making',
  name: both('船样确认', 'Shipping sample approval'),
  role: 'sales',
  after: ['mid_qc'],
  ...scaled('0.73', '8d'),
  waitsOn: ['customer'],
  evidence: [],
  checklist: both(
    '从大货中抽取；第 33 天寄出；客户 5-7 天内书面确认',
    'Drawn from bulk; sent on day 33; approved in writing within 5-7 days',
  ),
  document: both('船样确认', 'Shipping sample approval'),
  source: sources(garmentDay(33), both('确认 5-7 天', '5-7 days to confirm')),
};

/** Inspection companies as sheets name them. */
const THIRD_PARTIES =
  '第三方, SGS, BV, Bureau Veritas, Intertek, ITS, TÜV, TUV, QIMA, AsiaInspection, CCIC, Third party, 3rd party';

export const inspBook: TemplateStage = {
  key: 'insp_book',
  branch: 'making',
  name: both('预约验货', 'Inspection booked'),
  role: 'qc',
  after: ['prod_start'],
  applies: `inspector not in ${THIRD_PARTIES}`,
  startFrom: `${READY} - 7wd`,
  limit: '2wd',
  waitsOn: ['other', 'customer'],
  evidence: ['inspection_booked'],
  checklist: both(
    '自己或客户验货提前 1 周约；验货标准 AQL 和地址；工厂联系人',
    'Our own or the customer’s inspector a week ahead; AQL and address; contact at the factory',
  ),
  document: both('验货申请', 'Inspection request'),
  source: both(
    'S 两处：客户验货提前 1 周，按货好前 5 个工作日',
    'S two pages: the customer’s inspector 1 week ahead, taken as 5 working days before the goods are ready',
  ),
};

export const inspBookThird: TemplateStage = {
  ...inspBook,
  key: 'insp_book_third',
  name: both('预约第三方验货', 'Third-party inspection booked'),
  applies: `inspector in ${THIRD_PARTIES}`,
  startFrom: `${READY} - 16d`,
  limit: '2d',
  checklist: both(
    '第三方提前 2 周约；验货标准 AQL 和地址；工厂联系人；验货费由谁付',
    'A third party 2 weeks ahead; AQL and address; contact at the factory; who pays the fee',
  ),
  source: both('S 两处：SGS 等第三方提前 2 周', 'S two pages: third parties such as SGS 2 weeks ahead'),
};

export const finalQc: TemplateStage = {
  key: 'final_qc',
  branch: 'making',
  // Goods that are inspected are made, four fifths of them at least.
  proves: ['prod_done'],
  name: both('尾查/终期验货', 'Final random inspection (FRI)'),
  role: 'qc',
  after: ['prod_start', 'insp_book', 'insp_book_third'],
  startFrom: `min(${READY} + 3d, load_plan - 2wd) - 3d`,
  limit: '3d',
  waitsOn: ['factory', 'other'],
  evidence: ['inspection_date'],
  checklist: both(
    '成品包装 80% 以上；数量、外观、尺寸、唛头、箱规；不合格：返工，在记录里重开本节点，5 天内复验',
    'At least 80% packed; quantity, finish, size, marks, cartons; on failure: rework, reopen this stage in the log, re-inspect within 5 days',
  ),
  document: both('验货报告', 'Inspection report'),
  source: sources(
    both('S 两处：包装完成 80-100% 才能验货', 'S two pages: inspected when 80-100 % is packed'),
    both(
      'R 货好后 3 天内，且不晚于装柜前 2 个工作日',
      'R within 3 days of the goods being ready, and 2 working days before loading',
    ),
  ),
};

export const prodDone: TemplateStage = {
  key: 'prod_done',
  branch: 'making',
  name: both('生产完成', 'Production done'),
  role: 'merchandiser',
  after: ['prod_start'],
  startFrom: `${READY} - 16d`,
  limit: '16d',
  notLater: 'factory_due',
  waitsOn: ['factory'],
  evidence: ['prod_done'],
  checklist: both(
    '成品全部包装入库；实际箱数、毛重、体积报单证',
    'All goods packed and stored; cartons, weight and volume reported to documents',
  ),
  document: both('装箱数据', 'Packing data'),
  source: sources(
    garmentDay(38),
    both('台账有工厂交期时以工厂交期为准', 'the factory date where the sheet has one'),
  ),
};

export const inspRelease: TemplateStage = {
  key: 'insp_release',
  branch: 'making',
  name: both('验货放行', 'Inspection release'),
  role: 'qc',
  after: ['final_qc', 'prod_done', 'ship_sample'],
  limit: '2d',
  waitsOn: ['customer', 'other'],
  evidence: [],
  checklist: both(
    '验货报告合格或客户书面放行；整改项关闭；不合格：返工复验合格后再放行',
    'Report passed or released by the customer in writing; corrections closed; after a failure only once the re-inspection passed',
  ),
  document: both('放行通知', 'Release note'),
  source: sources(garmentDay(40), both('预留 2 天', '2 days reserved')),
};

export const special: TemplateStage = {
  key: 'special',
  branch: 'shipping',
  name: both('商检/许可', 'Inspection certificate / licence'),
  role: 'docs',
  after: ['purchase'],
  startFrom: `${SAILING} - 14d`,
  limit: '7d',
  waitsOn: ['other'],
  evidence: [],
  checklist: both(
    'HS 编码监管条件；目的国认证和标签；危包证、许可证的有效期',
    'Supervision conditions of the HS code; certificates and labels of the destination; validity of licences',
  ),
  document: both('检验证书、许可证', 'Certificates, licences'),
  source: PRACTICE,
};

/** The stages of this file, in the order in which trade goes through them. #add-a-stage */
export const STAGES: readonly TemplateStage[] = [
  purchase, material, ppsSend, ppsOk, prodStart, midQc, shipSample, inspBook, inspBookThird, finalQc, prodDone, inspRelease, special,
]; // prettier-ignore

/** What every order that is made goes through in the factory, in the order of a process. #add-a-stage */
export const FACTORY_STAGES: readonly TemplateStage[] = [
  purchase, material, ppsSend, ppsOk, prodStart, midQc, inspBook, inspBookThird, finalQc, prodDone, shipSample, inspRelease,
]; // prettier-ignore
