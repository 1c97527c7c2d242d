import { verbsOn, type VerbKey } from '../../shared/features';
import type { Bilingual } from '../../shared/lang';

/** What the menu's items of capabilities are called. Worked out when the project is built: the list of capabilities is long. */
export const MENU_TITLES = Object.fromEntries(
  verbsOn('menu').map(({ key, title }) => [key, title]),
) as Readonly<Record<VerbKey<'menu'>, Bilingual>>;
