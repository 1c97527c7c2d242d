/** The stage of the vessel's departure. */
export const SAILING = 'onboard';
