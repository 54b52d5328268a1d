export { findBlocked, withoutBlocked, type BlockedNumber } from './numbers.ts';
export { asksWhoCouldTell, findIdentifying, type Kind, type Level, type Mark } from './guard.ts';
