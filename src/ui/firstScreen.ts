/**
 * The id of the element with which the first screen of a view ends. A browser shows a prerendered page when it has read
 * this far: before, it would draw the header alone, and all of it again.
 */
export const FIRST_SCREEN = 'first-screen';
