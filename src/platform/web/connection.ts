// What our server file tells the pages about a connection. It sets these headers itself on every request and removes
// whatever a client sent under the same name.
export const protocolHeader = 'x-meerstem-protocol';
export const hostHeader = 'x-meerstem-host';
export const addressHeader = 'x-meerstem-address';
/** Present when the request came with any header that a proxy adds. */
export const forwardedHeader = 'x-meerstem-forwarded';
/** What the database showed when this request came, where our server file asked already. */
export const snapshotHeader = 'x-meerstem-snapshot';
export const ownHeaders = [protocolHeader, hostHeader, addressHeader, forwardedHeader, snapshotHeader];
