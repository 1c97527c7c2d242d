/** So many days back from today, and so many after a training, are looked at: what was sixty days ago still counts. */
export const WINDOW = 60;
