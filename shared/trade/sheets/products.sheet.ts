import { both } from '../../lang';
import { recordSheet, type RecordOf } from '../../records/sheet';
import { word } from '../../templates/vocabulary/words';
import { BRAND_TYPES } from '../brand-types';
import { checkCartonSize } from '../carton-size';
import { checkHs, checkWhole } from '../checks';
import { NO_PRODUCTS } from '../unlike';

/** 跟单_产品: what is sold, as invoices, packing lists and customs describe it. */
export const PRODUCTS = recordSheet({
  key: 'products',
  title: word('跟单_产品', 'Gendan Products'),
  about: both(
    '一个货号一行：品名、HS 编码、报关要素和装箱资料。',
    'One row per item: its names, HS code, customs particulars and packing.',
  ),
  rowKey: ['item'],
  names: 'product',
  mappable: {
    item: '产品编号, 款号, 型号, 产品型号, 产品货号, 商品货号, 物料编码, 公司货号, 货号 Item No., Item No., Item Number, Item Code, Product Code, Style No., Model, Model No., Part No., Article No.',
    nameZh: '品名, 产品名称, 中文名称, 商品名称, 产品名, 货物名称, 中文名, 名称, 品名 Product, Chinese Name, Product Name (CN)',
    nameEn: '英文品名, 英文名称, 英文名, 英文描述, 产品英文名, 品名（英文）, Description, Product Name, Product Description, Item Name, English Name, Goods Description',
    hs: 'HS CODE, HS编码, 海关编码, 税号, 商品编码HS, 税则号, 海关税号, H.S. Code, HS No., Tariff Code, HTS Code',
    unit: '单位, 计量单位, 销售单位, 成交单位, 基本单位, Unit, UOM, Unit of Measure, Sales Unit, Units',
    perCarton: '装箱数, 装箱量, 每箱数量, 箱装数, 装箱率, 外箱装量, 每箱个数, PCS/CTN, Qty/Ctn, Pcs per Carton, Units per Carton, Packing Qty',
    cartonSize: '外箱尺寸, 箱规, 纸箱尺寸, 外箱规格, 箱子尺寸, 包装尺寸, Carton Size, CTN Size, Carton Dimensions, Ctn Meas., Carton Measurement',
    cartonGross: '毛重, 单箱毛重, 每箱毛重, 箱毛重kg, 毛重/箱, 毛重(kg), G.W., Gross Weight, G.W./CTN, GW per Carton, Carton GW',
    cartonNet: '净重, 单箱净重, 每箱净重, 箱净重kg, 净重/箱, 净重(kg), N.W., Net Weight, N.W./CTN, NW per Carton, Carton NW',
    refundRate: '退税率, 出口退税率, 退税, 退税率%, 出口退税, 退税率(%), Refund Rate, Tax Refund Rate, VAT Refund, Export Rebate, Rebate Rate',
    elements: '申报要素, 报关要素, 规范申报要素, 海关申报要素, 要素, 报关申报要素, Declaration Elements, Customs Elements, Declared Elements, Elements',
  },
  mapped: { least: 3, never: NO_PRODUCTS },
  columns: [
    {
      key: 'item', kind: 'text', title: word('货号', 'SKU', '产品编号, 款号, Item, Item no.'), required: true, digits: true, width: 16,
      help: both('和订单、明细里的写法一样', 'As orders and lines write it'),
      missing: both('这一行没有货号，已忽略。请补上。', 'This row has no item number and is ignored. Fill it in.'),
    },
    { key: 'nameZh', kind: 'text', title: word('中文品名', 'Chinese name', '品名, 产品名称'), width: 20 },
    { key: 'nameEn', kind: 'text', title: word('英文品名', 'English description', '英文描述, Description'), width: 30, wrap: true },
    {
      key: 'hs', kind: 'text', title: word('HS编码', 'HS code', '海关编码, 商品编码'), digits: true, width: 14, check: checkHs,
      help: both('报关用 10 位', 'Ten digits for a Chinese declaration'),
    },
    { key: 'elements', kind: 'long', title: word('申报要素', 'Declaration elements', '规范申报要素'), width: 40 },
    { key: 'legalUnit1', kind: 'text', title: word('法定单位1', 'Legal unit 1', '法定第一单位, 第一法定单位'), width: 10 },
    { key: 'legalPer1', kind: 'number', title: word('换算1', 'Legal 1 per unit', '法定单位1换算'), least: 0, width: 10, help: both('一个销售单位合多少法定单位1', 'How many of legal unit 1 one unit of sale is') },
    { key: 'legalUnit2', kind: 'text', title: word('法定单位2', 'Legal unit 2', '法定第二单位, 第二法定单位'), width: 10 },
    { key: 'legalPer2', kind: 'number', title: word('换算2', 'Legal 2 per unit', '法定单位2换算'), least: 0, width: 10, help: both('一个销售单位合多少法定单位2', 'How many of legal unit 2 one unit of sale is') },
    { key: 'brandType', kind: 'choice', title: word('品牌类型', 'Brand type', '品牌'), choices: BRAND_TYPES, width: 20 },
    { key: 'invoiceName', kind: 'text', title: word('开票品名', 'Name on the VAT invoice', '增票品名'), width: 20, help: both('增值税发票上的品名，和报关单一致', 'As the VAT invoice and the declaration say it') },
    { key: 'refundRate', kind: 'percent', title: word('退税率', 'Refund rate', '出口退税率'), least: 0, most: 100, width: 8, help: both('随日期变的写在“跟单_退税率”', 'Rates that change go into Gendan Refund Rates') },
    { key: 'unit', kind: 'text', title: word('单位', 'Unit', '计量单位'), width: 8 },
    { key: 'netEach', kind: 'number', title: word('单件净重kg', 'Net weight each kg', '净重/件, 单件净重'), least: 0, width: 10 },
    { key: 'perCarton', kind: 'number', title: word('每箱数量', 'Pieces per carton', '装箱数, 装箱量'), least: 1, check: checkWhole, width: 10 },
    {
      key: 'cartonSize', kind: 'text', title: word('箱规cm', 'Carton size cm', '箱规, 外箱尺寸, 箱规L×W×H cm, Carton size'), width: 14, check: checkCartonSize,
      help: both('长×宽×高，厘米，如 60×40×35', 'Length × width × height in centimetres: 60×40×35'),
    },
    { key: 'cartonGross', kind: 'number', title: word('箱毛重kg', 'Carton gross kg', '箱毛重, 毛重, G.W.'), least: 0, width: 10 },
    { key: 'cartonNet', kind: 'number', title: word('箱净重kg', 'Carton net kg', '箱净重, 净重, N.W.'), least: 0, width: 10 },
    { key: 'originCountry', kind: 'country', title: word('原产国', 'Country of origin', '原产地, Origin'), width: 10 },
    { key: 'originPlace', kind: 'text', title: word('境内货源地', 'Place of origin in China', '货源地'), width: 14 },
    { key: 'supervision', kind: 'text', title: word('监管条件', 'Supervision conditions', '监管证件'), width: 12, digits: true },
    { key: 'picture', kind: 'file', title: word('图', 'Picture', '图片, Photo, Image'), width: 14 },
  ],
}); // prettier-ignore

export type Product = RecordOf<typeof PRODUCTS>;
