/** Restrained: one ink for what is done, one for what is late, grey for what is aimed at. `RRGGBB`. */
export const INKS = { plain: '2F6DB5', second: '6B8E23', late: 'B3402E', goal: '8A8F98' } as const;
