/** The size of a stage on the map, and of the figure on a line, in pixels. */
export const STAGE = { width: 150, height: 66 } as const;
export const LABEL = { width: 32, height: 24 } as const;

/** How much of all transitions each step of the slider shows, the most frequent first. */
export const STEPS = [0.5, 0.7, 0.85, 0.95, 1] as const;
