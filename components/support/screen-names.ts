// Names of the screens that are no question; here, because server and browser both use them.
export const INTRO = 'intro';
export const LOOK_OVER = 'look-over';
