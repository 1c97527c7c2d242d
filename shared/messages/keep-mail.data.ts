/** For how many days the sender and subject of a mail are kept where the team has set nothing. */
export const KEEP_MAIL_DAYS = 30;
