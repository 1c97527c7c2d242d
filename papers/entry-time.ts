/** The time stamp of entries that say nothing of the day on which they were made: local time, as containers write it, so the same everywhere. */
export const ENTRY_TIME = new Date(1980, 0, 1);
