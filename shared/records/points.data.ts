/**
 * Currencies whose users write points for thousands, in all or some of their countries (Unicode CLDR, number symbols of
 * de, es, it, nl, pt-BR, da, tr, id, vi and others). Not those with three digits after the point (TND, LYD): there 1.234
 * is how an amount is written in full.
 */
export const POINTS_GROUP: ReadonlySet<string> = new Set(
  'ARS AZN BAM BOB BRL CLP COP DKK DZD EUR IDR ISK MAD MKD PYG RON RSD TRY UYU VES VND'.split(' '),
);
