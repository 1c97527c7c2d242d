import type { Language } from '../../trade/languages';
import type { TextKind } from '../../trade/sheets/texts.sheet';
import { acknowledgementOf, inquiredAt } from './acknowledgement';
import { languageFor, type TextAbout } from './about';
import { chosenText } from './choose';
import { customerTags } from './customer-tags';
import { draftOf, type Draft, type DraftMore } from './draft';
import type { DraftKind } from './draft-kinds.data';
import { orderTags } from './order-tags';
import { SHIPPED } from './shipped.data';

/**
 * A draft about one order: what all but payments say. `more`: what the papers of the order say to a text that sends them.
 * TextRefused, PriceInAnswer.
 */
export function orderDraft(
  about: TextAbout,
  kind: Exclude<DraftKind, 'reminder'>,
  language: Language = languageFor(about),
  more: Partial<DraftMore> = {},
): Draft {
  if (kind === 'acknowledgement')
    return acknowledgementOf(about, inquiredAt(about), {
      language,
      ...(more.notes && { notes: more.notes }),
    });
  const chosen = chosenText(about.plan, kind satisfies TextKind, SHIPPED[kind], about.customer, language)!;
  return draftOf(about, kind, chosen, {
    ...more,
    source: { ...customerTags(about, chosen.lang), ...orderTags(about, chosen.lang), ...more.source },
  });
}
