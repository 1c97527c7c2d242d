import type { Bilingual } from '../shared/lang';
import { element, type Element } from './element';
import { CHINESE, ICON_SIZES, type IconName } from './source';

/** The texts and addresses of a manifest, collected while it is built; each call gives the name to refer to it by. */
export class Resources {
  private readonly images = new Map<string, Element>();
  private readonly urls = new Map<string, Element>();
  private readonly shortTexts = new Map<string, Element>();
  private readonly longTexts = new Map<string, Element>();

  constructor(private readonly iconUrl: (name: IconName, size: number) => string) {}

  url(id: string, value: string | Bilingual): string {
    return keep(this.urls, 'bt:Url', id, value);
  }

  short(id: string, value: string | Bilingual): string {
    return keep(this.shortTexts, 'bt:String', id, value);
  }

  long(id: string, value: string | Bilingual): string {
    return keep(this.longTexts, 'bt:String', id, value);
  }

  /** The icon in all sizes, as a control shows it. */
  icon(name: IconName): Element {
    const sizes = ICON_SIZES.map((size) => {
      const resid = keep(this.images, 'bt:Image', `${name}.${size}`, this.iconUrl(name, size));
      return element('bt:Image', { size: String(size), resid });
    });
    return element('Icon', {}, sizes);
  }

  element(): Element {
    return element('Resources', {}, [
      element('bt:Images', {}, [...this.images.values()]),
      element('bt:Urls', {}, [...this.urls.values()]),
      element('bt:ShortStrings', {}, [...this.shortTexts.values()]),
      element('bt:LongStrings', {}, [...this.longTexts.values()]),
    ]);
  }
}

function keep(into: Map<string, Element>, name: string, id: string, value: string | Bilingual): string {
  const { zh, en } = typeof value === 'string' ? { zh: value, en: value } : value;
  const override = zh === en ? [] : CHINESE.map((Locale) => element('bt:Override', { Locale, Value: zh }));
  into.set(id, element(name, { id, DefaultValue: en }, override));
  return id;
}
