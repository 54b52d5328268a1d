export { findBlocked, withoutBlocked, type BlockedNumber } from './numbers.ts';
