/** Official sources that more than one module names, in one place: one label, one address, one date of checking. */
export * from './social-media-basics/sources';
