import { PRODUCTS } from '../tracker/companies';

/** What an item number stands for, by the letters that it begins with. HS codes are those of the world's six digits. */
export interface Goods {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly hs: string;
  readonly unit: string;
  /** In the currency of the order. */
  readonly price: number;
  readonly perCarton: number;
  readonly cartonSize: string;
  readonly cartonGross: number;
  readonly cartonNet: number;
  /** What the customs wants told of it. */
  readonly elements: string;
}

type Packed = Omit<Goods, 'nameZh' | 'unit' | 'price'>;

const PACKED: Readonly<Record<string, Packed>> = {
  BB: { nameEn: 'Bamboo storage box', hs: '442191', perCarton: 40, cartonSize: '58×42×40', cartonGross: 15.5, cartonNet: 14, elements: '品牌类型:无品牌|材质:竹|用途:收纳' },
  RT: { nameEn: 'Rattan laundry basket', hs: '460212', perCarton: 20, cartonSize: '62×45×60', cartonGross: 16, cartonNet: 14, elements: '品牌类型:无品牌|材质:藤|用途:收纳' },
  LN: { nameEn: 'Linen tablecloth', hs: '630259', perCarton: 50, cartonSize: '50×40×35', cartonGross: 18, cartonNet: 17, elements: '品牌类型:无品牌|成分:亚麻100%|织造方法:机织' },
  IR: { nameEn: 'Iron candle holder', hs: '940550', perCarton: 40, cartonSize: '45×35×30', cartonGross: 17, cartonNet: 16, elements: '品牌类型:无品牌|材质:铁|用途:装饰' },
  CR: { nameEn: 'Ceramic vase', hs: '691390', perCarton: 20, cartonSize: '55×45×38', cartonGross: 19, cartonNet: 17, elements: '品牌类型:无品牌|材质:陶瓷|用途:装饰' },
  WD: { nameEn: 'Wooden hook rack', hs: '442199', perCarton: 20, cartonSize: '64×40×28', cartonGross: 14, cartonNet: 12.5, elements: '品牌类型:无品牌|材质:松木|用途:挂衣' },
  SK: { nameEn: 'Silicone kitchen tools, set of six', hs: '392410', perCarton: 40, cartonSize: '52×38×36', cartonGross: 15, cartonNet: 13.5, elements: '品牌类型:无品牌|材质:硅胶|用途:厨房' },
  GL: { nameEn: 'Glass storage jars', hs: '701349', perCarton: 1, cartonSize: '40×30×28', cartonGross: 8.5, cartonNet: 7.6, elements: '品牌类型:无品牌|材质:钠钙玻璃|用途:储物' },
}; // prettier-ignore

/** The Chinese sample's, whose order sheet names item and product. */
export const HOME_GOODS: Readonly<Record<string, Goods>> = Object.fromEntries(
  PRODUCTS.map(({ prefix, name, unit, price }) => [prefix, { nameZh: name, unit, price, ...PACKED[prefix]! }]),
);

/** The English sample's: its order sheet names amounts alone, all of which both prices go into. */
export const TOOLS: Readonly<Record<string, Goods>> = {
  'ST-110': { nameZh: '', nameEn: 'Garden spade, ash handle', hs: '820110', unit: 'PCS', price: 6.25, perCarton: 10, cartonSize: '105×25×30', cartonGross: 18, cartonNet: 16.5, elements: '' },
  'ST-204': { nameZh: '', nameEn: 'Hedge shears, telescopic', hs: '820160', unit: 'PCS', price: 12.5, perCarton: 10, cartonSize: '80×40×25', cartonGross: 15, cartonNet: 13.5, elements: '' },
}; // prettier-ignore
