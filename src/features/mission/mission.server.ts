// The association's own text: dated versions, added by a command, never changed.
import { desc, inArray } from 'drizzle-orm';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { missionVersion } from './mission.tables.ts';

export type MissionVersion = { number: number; datedOn: string; discussedBy: string; html: string };

/** Newest first; the text itself only for the one asked for (by default the newest). */
export async function missionVersions({ db }: Pick<Context, 'db'>, number?: number) {
	const rows = await db.select().from(missionVersion).orderBy(desc(missionVersion.number));
	const wanted = number === undefined ? rows[0] : rows.find((row) => row.number === number);
	return {
		shown: wanted ? { ...lineOf(wanted), html: render(wanted.body) } : null,
		all: rows.map(lineOf)
	};
}

/** The words of these versions, as they were added. */
export async function missionBodies({ db }: Pick<Context, 'db'>, numbers: number[]): Promise<Map<number, string>> {
	const rows = await db.select().from(missionVersion).where(inArray(missionVersion.number, numbers));
	return new Map(rows.map(({ number, body }) => [number, body]));
}

type Row = typeof missionVersion.$inferSelect;
type Line = Omit<MissionVersion, 'html'>;
const lineOf = ({ number, datedOn, discussedBy }: Row): Line => ({ number, datedOn, discussedBy });

/** Markdown to HTML. micromark escapes any HTML in the text and refuses dangerous addresses by default. */
function render(markdown: string): string {
	const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
	// The page has its own h1; headings of the text stand under it.
	return html.replace(/<(\/?)h([1-5])>/g, (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}>`);
}

/** The newest version in one paragraph, for a page that has no room for all of it; null while there is no text. */
export async function missionForSheet(context: Pick<Context, 'db'>): Promise<(Line & { line: string }) | null> {
	const [newest] = await context.db.select().from(missionVersion).orderBy(desc(missionVersion.number)).limit(1);
	const line = newest && firstParagraph(newest.body);
	return line ? { ...lineOf(newest), line } : null;
}

/** The first paragraph of a text in markdown, without marks: what it exists for stands there. */
function firstParagraph(markdown: string): string {
	const blocks = markdown.split(/\n\s*\n/).map((block) => block.trim());
	const first = blocks.find((block) => block !== '' && !/^(#|>|-{3}|[-*+] |\d+\. |!|<)/.test(block)) ?? '';
	return first.replace(/[*_`]/g, '').replace(/\s+/g, ' ');
}

/** Adds the next version. Adding the very same text, date and body twice is refused: nothing is doubled. */
export async function addMission(
	db: Db,
	given: { body: string; datedOn: string; discussedBy: string },
	now: Date
): Promise<Outcome<{ number: number }, 'empty' | 'same-as-before'>> {
	const body = given.body.replace(/\r\n?/g, '\n').trim();
	if (!body) return refuse('empty');
	return db.transaction(async (tx) => {
		const rows = await tx.select().from(missionVersion).orderBy(desc(missionVersion.number));
		if (rows.some((row) => row.body === body && row.datedOn === given.datedOn)) return refuse('same-as-before');
		const number = (rows[0]?.number ?? 0) + 1;
		await tx.insert(missionVersion).values({ ...given, body, number, addedAt: now });
		return accept({ number });
	});
}
