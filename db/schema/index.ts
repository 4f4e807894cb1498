// The one barrel in the house: drizzle-kit wants the whole schema from one module.
export * from './access';
export * from './assigning';
export * from './authoring';
export * from './forecasts';
export * from './imports';
export * from './items';
export * from './leaves';
export * from './people';
export * from './policy';
export * from './quadrant';
export * from './responsibilities';
export * from './support';
export * from './themes';
export * from './training';
export * from './trust';
