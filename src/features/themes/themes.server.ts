// The front door of themes: see what lives, and start one.
import { forbid, notFound } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import { byDutchTitle } from '#platform/db/sorting.ts';
import type { NewTheme } from './theme.forms.ts';
import { mayStartTheme } from './theme.policy.ts';
import { energies, energyOf, isFallingAsleep, sleepsFrom, type Theme, type ThemeLine } from './theme.ts';
import * as store from './theme.store.server.ts';

/** All themes, the living ones first, in Dutch order. What is asleep is not gone. */
export async function listThemes({ db, now }: Pick<Context, 'db' | 'now'>): Promise<ThemeLine[]> {
	const happened = await store.happenings(db, now());
	const lines = (await store.all(db)).map((theme) => withEnergy(theme, happened, now()));
	return lines.sort((a, b) => energies.indexOf(a.energy) - energies.indexOf(b.energy) || byDutchTitle(a, b));
}

export async function showTheme({ db, now }: Context, id: string): Promise<ThemeLine> {
	const theme = (await store.find(db, id)) ?? notFound('theme');
	return withEnergy(theme, await store.happenings(db, now()), now());
}

function withEnergy(theme: Theme, happened: Awaited<ReturnType<typeof store.happenings>>, now: Date): ThemeLine {
	return { ...theme, energy: energyOf(happened.get(theme.id) ?? { lately: 0, last: null }, theme.startedAt, now) };
}

export type Dozing = { id: string; title: string; sleepsFrom: Date };

/** Themes that fall asleep soon, or just did: the first of them first. Nothing is done about it by itself. */
export async function themesFallingAsleep({ db, now }: Pick<Context, 'db' | 'now'>): Promise<Dozing[]> {
	const happened = await store.happenings(db, now());
	const dozing = (await store.all(db)).flatMap(({ id, title, veiled, startedAt }): Dozing[] => {
		const lately = happened.get(id) ?? { lately: 0, last: null };
		if (veiled || !isFallingAsleep(lately, startedAt, now())) return [];
		return [{ id, title, sleepsFrom: sleepsFrom(lately, startedAt) }];
	});
	return dozing.sort((a, b) => a.sleepsFrom.getTime() - b.sleepsFrom.getTime());
}

export async function startTheme({ db, viewer, now }: Context, form: NewTheme): Promise<string> {
	if (!mayStartTheme(viewer)) forbid('themes.start');
	return db.transaction((tx) => store.insert(tx, viewer.id, form, now()));
}

/** Titles and ids in Dutch order, for a choice. What is veiled is no choice. */
export async function themeNames({ db }: Pick<Context, 'db'>): Promise<{ id: string; title: string }[]> {
	const themes = (await store.all(db)).filter(({ veiled }) => !veiled).sort(byDutchTitle);
	return themes.map(({ id, title }) => ({ id, title }));
}

// For features above this one.
export const themeById = store.find;
export const themesById = store.findMany;
/** Titles and ids only, for commands. */
export const allThemes = store.all;
