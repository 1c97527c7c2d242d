/** Countries whose holidays keep their names, however local: where most of the orders go. */
export const TRADE_PARTNERS =
  'US GB DE FR IT ES NL BE PL SE DK NO FI CH AT PT IE GR CZ HU RO CA MX BR AR CL PE CO AU NZ JP KR HK MO TW SG MY TH VN ID PH KH IN BD PK LK AE SA IL TR RU UA KZ ZA EG NG KE MA'.split(
    ' ',
  );
