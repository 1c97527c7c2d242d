/** As dates that Gendan writes or answers are shown; the same codes in every language of Excel's own. */
export const DATE = 'yyyy-mm-dd';
export const DATE_TIME = 'yyyy-mm-dd hh:mm';
