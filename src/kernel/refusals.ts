// What a use case throws when somebody may not, or when nothing is there. Everything else that is thrown is a bug.

export class NotFound extends Error {
	override readonly name = 'NotFound';
}

export class Forbidden extends Error {
	override readonly name = 'Forbidden';
}

/** Nothing is there, or nothing this viewer may know of: the two look the same on purpose (promise 2). */
export function notFound(what: string): never {
	throw new NotFound(what);
}

/** The viewer sees the thing, but may not do this with it. */
export function forbid(act: string): never {
	throw new Forbidden(act);
}
