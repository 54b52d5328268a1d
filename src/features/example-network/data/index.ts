export { chooser } from './chooser.ts';
export { organisations } from './organisations.ts';
export { people } from './people.ts';
export { responses } from './responses.ts';
export { stories } from './stories.ts';
export { bringings, tables } from './tables.ts';
export { themes } from './themes.ts';
export { threads } from './threads.ts';
export type * from './types.ts';
