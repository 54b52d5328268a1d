// The front door of starting a round.
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { forbid } from '#kernel/refusals.ts';
import { readsMembers } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { listThemes, themeById } from '#features/themes/themes.server.ts';
import type { NewRound } from './starting.forms.ts';
import * as store from './starting.store.server.ts';
import { endOf } from './round.ts';
import { promiseRows, type RowsRefusal } from './rows.ts';

/** Whoever reads along with the members may start one. Nobody gives permission. */
export async function choicesForRound({ db, viewer, now }: Context) {
	if (!readsMembers(viewer)) forbid('rounds.start');
	return (await listThemes({ db, now })).filter(({ veiled }) => !veiled);
}

export async function startRound(
	{ db, viewer, now }: Context,
	form: NewRound & { language: string }
): Promise<Outcome<string, 'theme-unknown' | 'day-past' | RowsRefusal>> {
	if (!readsMembers(viewer)) forbid('rounds.start');
	const { title, description, theme, audience, language } = form;
	if (theme && !(await themeById(db, theme))) return refuse('theme-unknown');
	const closesAt = endOf(form.until);
	const promised = promiseRows({ asked: form.rows, audience, closesAt });
	if (!promised.ok) return promised;
	if (closesAt && closesAt <= now()) return refuse('day-past');
	return accept(
		await store.insertStarted(
			db,
			{
				title,
				description,
				language,
				themeId: theme || null,
				audience: { kind: audience },
				startedBy: viewer.id,
				closesAt,
				givesRows: promised.value
			},
			now()
		)
	);
}
