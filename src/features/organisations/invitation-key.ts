// Keys of links in mails. Only their hashes are kept, so whoever reads the database cannot follow a link.
import { createHash, randomBytes } from 'node:crypto';

export const newKey = (): string => randomBytes(24).toString('base64url');
export const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');
