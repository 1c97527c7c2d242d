import { word, type Words } from '../templates/vocabulary/words';

/** Languages in which a customer or a partner is written to. */
export type Language = 'zh' | 'en' | 'es' | 'fr' | 'de' | 'ru' | 'pt' | 'ar' | 'ja' | 'ko';

export const LANGUAGES: Words<Language> = {
  zh: word('中文', 'Chinese', 'zh-CN, 简体中文, 汉语'),
  en: word('英文', 'English', 'en-US, en-GB, 英语'),
  es: word('西班牙文', 'Spanish', '西班牙语, 西语, Español'),
  fr: word('法文', 'French', '法语, Français'),
  de: word('德文', 'German', '德语, Deutsch'),
  ru: word('俄文', 'Russian', '俄语, Русский'),
  pt: word('葡萄牙文', 'Portuguese', '葡萄牙语, 葡语, Português'),
  ar: word('阿拉伯文', 'Arabic', '阿拉伯语, 阿语'),
  ja: word('日文', 'Japanese', '日语, 日本語'),
  ko: word('韩文', 'Korean', '韩语, 한국어'),
};
