/** The button that moves a part sends "id:place" under this name, the place counted from 0. */
export const MOVE = 'move';
