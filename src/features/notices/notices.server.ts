// News for one person, at most once. Any feature may tell; what it says and its mail are the affair of `returns`.
import type { Db } from '#platform/db/db.ts';
import * as mailing from './mailing.store.server.ts';
import * as store from './notice.store.server.ts';
import * as ledger from './told.store.server.ts';

export type { NewsMail } from './mailing.store.server.ts';
export type { News, Notice } from './notice.store.server.ts';

/** Keeps this news once: telling the same thing again changes nothing. Ask `later(tx, 'deliver-notices')` after it. */
export const tell = (tx: Db, news: store.News, now: Date): Promise<void> => store.insertOnce(tx, news, now);

// For `returns`, which shows and mails what was told.
export const unseenNewsOf = store.unseenOf;
export const newsOfKind = store.ofKind;
export const markNewsSeen = store.markSeen;
export const peopleTold = store.countPeople;
export const takeNewsMail = mailing.takeMail;
export const markNewsMailed = mailing.markMailed;
export const putNewsMailBack = mailing.putMailBack;

// For mail of any kind: what each person was told, and what waits for their digest.
export const recordTold = ledger.record;
export const forgetTold = ledger.forgetBefore;
export const mailKindOf = mailing.mailKindOf;
export const deferNewsToDigest = mailing.deferToDigest;
export const attachDeferredNews = mailing.attachDeferred;
export const newsThatGoesWith = mailing.goesWith;
