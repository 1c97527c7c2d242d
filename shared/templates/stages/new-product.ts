import { both } from '../../lang';
import { PRACTICE, sources, type TemplateStage } from './stage';

/** What a product needs that is made for the first time. */
export const tooling: TemplateStage = {
  key: 'tooling',
  branch: 'making',
  name: both('开模', 'Tooling'),
  role: 'sales',
  after: ['handover'],
  limit: '35d',
  warn: '3d',
  waitsOn: ['factory'],
  evidence: [],
  checklist: both(
    '图纸版本客户已签；模具费和归属；试模日期',
    'Drawing version signed by the customer; cost and ownership of the tool; date of the first shots',
  ),
  document: both('模具合同、图纸', 'Tooling contract, drawings'),
  source: sources(PRACTICE, both('一般 25-45 天', 'usually 25-45 days')),
};

export const artwork: TemplateStage = {
  key: 'artwork',
  branch: 'making',
  name: both('包装/图稿确认', 'Artwork / packaging proof'),
  role: 'sales',
  after: ['handover'],
  limit: '7d',
  waitsOn: ['customer'],
  evidence: [],
  checklist: both(
    '彩稿、条码、警示语、唛头；客户签字的最终版；定制包材提前 15 天下单',
    'Artwork, bar codes, warnings, marks; final version signed; custom packaging ordered 15 days ahead',
  ),
  document: both('签字图稿', 'Signed artwork'),
  source: sources(PRACTICE, both('C 定制包装提前 15 天', 'C custom packaging pulled 15 days forward')),
};

export const firstArticle: TemplateStage = {
  key: 'first_article',
  branch: 'making',
  name: both('首件确认', 'First article'),
  role: 'sales',
  after: ['tooling', 'purchase'],
  limit: '5d',
  waitsOn: ['factory', 'customer'],
  evidence: ['sample_made'],
  checklist: both(
    '全尺寸和功能检测；对图纸、对样品；问题整改后再封样',
    'Full dimensions and function; against drawing and sample; sealed after corrections',
  ),
  document: both('首件检验报告', 'First article report'),
  source: PRACTICE,
};

export const certificate: TemplateStage = {
  key: 'certificate',
  branch: 'making',
  name: both('产品认证', 'Product certification'),
  role: 'docs',
  after: ['artwork'],
  limit: '20d',
  warn: '5d',
  waitsOn: ['other'],
  evidence: [],
  checklist: both(
    '目的国要求（CE、FCC、CPC 等）；图稿定了就约实验室，样品出来即送；报告型号与订单一致；标签内容',
    'What the destination asks for (CE, FCC, CPC …); the laboratory is booked with the drawing, the sample sent when there is one; report names the ordered model; label text',
  ),
  document: both('测试报告、证书', 'Test reports, certificates'),
  source: sources(PRACTICE, both('周期以检测机构为准', 'the laboratory’s own time counts')),
};

/** The stages of this file, in the order in which trade goes through them. #add-a-stage */
export const STAGES: readonly TemplateStage[] = [tooling, artwork, firstArticle, certificate];
