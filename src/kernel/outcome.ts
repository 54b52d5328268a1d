/** The answer of a rule: either a value, or a reason a person can read. */
export type Outcome<T, Reason extends string> = { ok: true; value: T } | { ok: false; reason: Reason };

export const accept = <T>(value: T) => ({ ok: true, value }) as const;
export const refuse = <Reason extends string>(reason: Reason) => ({ ok: false, reason }) as const;
