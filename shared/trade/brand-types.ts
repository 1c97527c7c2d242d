import { word, type Words } from '../templates/vocabulary/words';

/** 品牌类型 of a customs declaration, by its code. */
export type BrandType = '0' | '1' | '2' | '3' | '4';

export const BRAND_TYPES: Words<BrandType> = {
  0: word('无品牌', 'No brand', '无牌, Unbranded'),
  1: word('境内自主品牌', 'Own Chinese brand', '自主品牌, 自有品牌'),
  2: word('境内收购品牌', 'Acquired Chinese brand', '收购品牌'),
  3: word('境外品牌（贴牌生产）', 'Foreign brand (OEM)', '贴牌, 贴牌生产, OEM'),
  4: word('境外品牌（其他）', 'Foreign brand (other)', '境外品牌其他'),
};
