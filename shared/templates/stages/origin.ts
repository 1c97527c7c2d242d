import { both, joined, type Bilingual } from '../../lang';
import { APTA, ASEAN, BILATERAL, ECFA, RCEP, type Agreement } from './agreements';
import { EXPORTED, SAILING, type TemplateStage } from './stage';

/**
 * Certificates of origin by destination, from the table of agreements. They apply only where the team fills its
 * certificate column: not every customer asks for one. Applied for before shipment; what was missed can be had later
 * within the agreement's window. An order has one certificate: the one its cell names, else its country's usual one.
 */
const common = {
  role: 'docs',
  branch: 'papers',
  after: ['docs_prep'],
  startFrom: `${SAILING} - 7d`,
  limit: '5d',
  waitsOn: ['other'],
  evidence: ['co_no'],
  checklist: both(
    '装运前申请；发票号、品名、HS 编码、毛重与报关一致；签证日期在发票日与提单日之间；补发须有“补发”字样',
    'Applied for before shipment; invoice number, goods, HS code, weight as declared; dated between invoice and B/L; issued later only with the mark ISSUED RETROACTIVELY',
  ),
} as const;

const RETROACTIVE = `${EXPORTED} + 12mo`;
const NOT_RCEP = 'co_no not in RCEP';
const countriesOf = (agreements: readonly Agreement[]): string =>
  agreements.map(({ countries }) => countries).join(', ');
const applies = (...agreements: Agreement[]): string =>
  `co_no present; ${NOT_RCEP}; country in ${countriesOf(agreements)}`;

const [KOREA, PAKISTAN, ...OTHERS] = BILATERAL as [Agreement, Agreement, ...Agreement[]];

/** Each agreement with how well its window is known; those that share their source are named together. */
function sourceOf(agreements: readonly Agreement[]): Bilingual {
  const bySource = new Map<string, Agreement[]>();
  for (const each of agreements)
    bySource.set(each.source.zh, [...(bySource.get(each.source.zh) ?? []), each]);
  const texts = [...bySource.values()].map((group) =>
    both(
      `${group[0]!.source.zh}：${group.map(({ zh }) => zh).join('、')}`,
      `${group[0]!.source.en}: ${group.map(({ en }) => en).join(', ')}`,
    ),
  );
  return joined([...texts, both('补发 1 年内', 'issued later within 1 year')], both('；', '; '));
}

export const co: TemplateStage = {
  ...common,
  key: 'co',
  name: both('一般产地证', 'Certificate of origin'),
  applies: `co_no present; ${NOT_RCEP}; country not in ${countriesOf([ASEAN, APTA, ECFA, RCEP, ...BILATERAL])}`,
  notLater: RETROACTIVE,
  document: both('一般产地证', 'Certificate of origin'),
  source: both(
    'S 海关总署令第 270 号（转引）：补发不超过 1 年；一般产地证补发不加注',
    'S GACC Order 270 as quoted: later issue within 1 year; a general CO carries no mark',
  ),
};

export const coRcep: TemplateStage = {
  ...common,
  key: 'co_rcep',
  name: both('产地证 RCEP', 'Certificate of origin RCEP'),
  applies: `co_no present; co_no in RCEP | country in ${RCEP.countries}`,
  notLater: RETROACTIVE,
  document: both('RCEP 原产地证书', 'RCEP certificate'),
  source: both(
    `${RCEP.source.zh}；韩国、澳大利亚、新西兰、东盟比较税率后选用，证书栏写 RCEP`,
    `${RCEP.source.en}; for Korea, Australia, New Zealand and ASEAN where its rate is better: write RCEP into the certificate column`,
  ),
};

export const coFormE: TemplateStage = {
  ...common,
  key: 'co_form_e',
  name: both('产地证 FORM E', 'Certificate of origin Form E'),
  applies: applies(ASEAN),
  notLater: RETROACTIVE,
  document: both('FORM E', 'Form E'),
  source: ASEAN.source,
};

export const coApta: TemplateStage = {
  ...common,
  key: 'co_apta',
  name: both('亚太产地证 FORM B', 'Certificate of origin APTA (Form B)'),
  applies: `${applies(APTA)}; country not in 印度尼西亚, 印尼, Indonesia`,
  notLater: `${EXPORTED} + ${APTA.later}`,
  document: both('FORM B', 'Form B'),
  source: APTA.source,
};

export const coEcfa: TemplateStage = {
  ...common,
  key: 'co_ecfa',
  name: both('产地证 ECFA', 'Certificate of origin ECFA'),
  applies: applies(ECFA),
  notLater: `customs_date|export_date|atd + ${ECFA.later}`,
  document: both('ECFA 原产地证书', 'ECFA certificate'),
  source: ECFA.source,
};

export const coPakistan: TemplateStage = {
  ...common,
  key: 'co_pakistan',
  name: both('中巴产地证', 'Certificate of origin China-Pakistan'),
  applies: applies(PAKISTAN),
  notLater: RETROACTIVE,
  document: both('中巴 FTA 产地证', 'China-Pakistan certificate'),
  source: PAKISTAN.source,
};

export const coKorea: TemplateStage = {
  ...common,
  key: 'co_korea',
  name: both('中韩产地证', 'Certificate of origin China-Korea'),
  applies: applies(KOREA),
  notLater: RETROACTIVE,
  document: both('中韩 FTA 产地证', 'China-Korea certificate'),
  source: KOREA.source,
};

export const coYear: TemplateStage = {
  ...common,
  key: 'co_year',
  name: both('自贸协定产地证', 'Certificate of origin under a free-trade agreement'),
  applies: applies(...OTHERS),
  notLater: RETROACTIVE,
  document: both('自贸产地证', 'Preferential certificate'),
  source: sourceOf(OTHERS),
};

/** The stages of this file, in the order in which trade goes through them. #add-a-stage */
export const STAGES: readonly TemplateStage[] = [
  co,
  coRcep,
  coFormE,
  coApta,
  coEcfa,
  coPakistan,
  coKorea,
  coYear,
];
