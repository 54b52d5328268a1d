import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Context } from '#platform/context.ts';
import { readFields, rejected, type RejectedForm } from '#platform/web/forms.ts';
import * as bundling from '#features/joint-texts/bundling.server.ts';
import * as forms from '#features/joint-texts/joint-text.forms.ts';
import { kindAt, placeOf, textVersionPath, weavingPath } from '#features/joint-texts/kinds.ts';
import { findPeople, readyToLay } from '#features/joint-texts/laying.server.ts';
import * as makers from '#features/joint-texts/makers.server.ts';
import * as positions from '#features/joint-texts/positions.server.ts';
import { askOwners, shareVersion } from '#features/joint-texts/sharing.server.ts';
import { whoIsHere } from '#features/joint-texts/here.server.ts';
import type { MaterialFilter } from '#features/joint-texts/material.ts';
import { openPiece } from '#features/joint-texts/piece.server.ts';
import { showWeaving } from '#features/joint-texts/weaving-page.server.ts';
import * as weaving from '#features/joint-texts/weaving.server.ts';
import { listThemes } from '#features/themes/themes.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	const id = idIn(params.adres) ?? notFound('joint-text');
	const filter = filterIn(url.searchParams);
	const page = await showWeaving(context, id, filter);
	if (url.pathname !== weavingPath(page)) redirect(301, weavingPath(page) + url.search);
	if (page.role === 'invited')
		return {
			page,
			ready: null,
			people: null,
			themes: [],
			asked: { search: '', round: '', person: '' },
			filter,
			opened: null,
			here: []
		};
	const asked = {
		search: (url.searchParams.get('zoek') ?? '').slice(0, 100),
		round: url.searchParams.get('ronde') ?? '',
		person: (url.searchParams.get('wie') ?? '').slice(0, 100)
	};
	return {
		page,
		ready: page.working ? await readyToLay(context, id, asked.search, asked.round || null) : null,
		people: asked.person ? await findPeople(context, id, asked.person) : null,
		themes: await listThemes(context),
		opened: page.working ? await openedIn(context, id, url.searchParams) : null,
		here: await whoIsHere(context, id),
		filter,
		asked
	};
};

function filterIn(asked: URLSearchParams): MaterialFilter {
	const kind = asked.get('soort');
	const from = Number(asked.get('vanaf') ?? 0);
	return {
		words: (asked.get('vind') ?? '').slice(0, 100),
		kind: kind === 'story' || kind === 'voice' || kind === 'statement' ? kind : null,
		loose: asked.has('los'),
		from: Number.isInteger(from) && from > 0 ? from : 0
	};
}

async function openedIn(context: Context, id: string, asked: URLSearchParams) {
	const piece = asked.get('stuk');
	if (!piece) return null;
	return { id: piece, piece: await openPiece(context, id, piece), forSentence: asked.get('bij') ?? '' };
}

type Failed = RejectedForm & { step: string; sentence: string };

/** One step of weaving: read the form, do it, and go back to where it is seen. What was typed stays when it fails. */
function step<T, R>(
	name: string,
	schema: v.GenericSchema<unknown, T>,
	work: (context: Context, id: string, value: T) => Promise<Outcome<R, string>>,
	field: string,
	seenAt: (value: T, made: R) => string
) {
	return async ({ locals: { context }, params, request }: RequestEvent) => {
		const id = idIn(params.adres) ?? notFound('joint-text');
		const typed = await request.formData();
		const values = Object.fromEntries([...typed].filter((one): one is [string, string] => typeof one[1] === 'string'));
		const failed = (form: RejectedForm): Failed => ({ ...form, step: name, sentence: values['sentence'] ?? '' });
		const form = readFields(typed, schema);
		if (!form.ok) return fail(400, failed(form));
		const outcome = await work(context, id, form.value);
		if (!outcome.ok) return fail(409, failed(rejected(values, field, outcome.reason)));
		redirect(303, weavingPath({ kind: kindAt(params.soort), id }) + seenAt(form.value, outcome.value));
	};
}

const nothing = v.object({});
const done = async (work: Promise<unknown>) => ({ ok: true as const, value: await work });
const atSentence = ({ sentence }: { sentence: string }) => `#s-${sentence}`;
const atMaterial = () => '#materiaal';
const atText = () => '#tekst-onder';

export const actions: Actions = {
	begin: step('begin', nothing, (context, id) => done(weaving.beginVersion(context, id)), 'form', atText),
	mee: step(
		'mee',
		nothing,
		(context, id) => done(makers.weaveAlong(context, id)),
		'form',
		() => '#wevers'
	),
	nee: async ({ locals: { context }, params }) => {
		await makers.declineWeaving(context, idIn(params.adres) ?? notFound('joint-text'));
		redirect(303, placeOf(kindAt(params.soort)));
	},
	stop: async ({ locals: { context }, params }) => {
		const outcome = await makers.stopWeaving(context, idIn(params.adres) ?? notFound('joint-text'));
		if (!outcome.ok) return fail(409, { ...rejected({}, 'form', outcome.reason), step: 'stop', sentence: '' });
		redirect(303, placeOf(kindAt(params.soort)));
	},
	vraag: step(
		'vraag',
		forms.InvitedWeaver,
		(context, id, { person }) => makers.inviteWeaver(context, id, person),
		'person',
		() => '#wevers'
	),
	welkom: step(
		'welkom',
		forms.Welcomed,
		(context, id, { person }) => done(makers.welcomeWeaver(context, id, person)),
		'person',
		() => '#wevers'
	),
	kant: step('kant', forms.NewPosition, positions.addPosition, 'title', () => '#kanten'),
	'kant-verander': step('kant-verander', forms.ChangedPosition, positions.savePosition, 'title', () => '#kanten'),
	'kant-weg': step(
		'kant-weg',
		forms.RemovedPosition,
		(context, id, { number }) => positions.removePosition(context, id, number),
		'form',
		() => '#kanten'
	),
	'kant-van-zin': step('kant-van-zin', forms.MovedUnder, positions.putUnder, 'under', atSentence),
	leg: step('leg', forms.LaidOn, weaving.layOn, 'ref', atMaterial),
	eraf: step(
		'eraf',
		forms.TakenOff,
		(context, id, { material, reason }) => weaving.takeOff(context, id, material, reason),
		'reason',
		atMaterial
	),
	bundels: step('bundels', nothing, (context, id) => bundling.proposeBundles(context, id), 'form', atMaterial),
	verplaats: step('verplaats', forms.MovedPiece, bundling.movePiece, 'form', ({ material }) => `#m-${material}`),
	bundelnaam: step(
		'bundelnaam',
		forms.RenamedBundle,
		bundling.renameBundle,
		'name',
		({ bundle }) => `#bundel-${bundle}`
	),
	zin: step('zin', forms.NewSentence, weaving.addSentence, 'body', (_, id) => `#s-${id}`),
	verander: step('verander', forms.ChangedSentence, weaving.saveSentence, 'body', atSentence),
	merk: step('merk', forms.MarkedSentence, weaving.markSentence, 'as', atSentence),
	schuif: step('schuif', forms.MovedSentence, weaving.moveSentence, 'to', atSentence),
	weg: step('weg', forms.RemovedSentence, weaving.removeSentence, 'body', atText),
	bron: step('bron', forms.AttachedSource, weaving.attachSource, 'quote', atSentence),
	bronweg: step('bronweg', forms.RemovedSource, weaving.removeSource, 'source', atSentence),
	stemmen: step('stemmen', nothing, (context, id) => weaving.addMissingVoices(context, id), 'form', atText),
	teksten: step('teksten', forms.Texts, weaving.saveTexts, 'title', () => '#teksten'),
	toestemming: step(
		'toestemming',
		forms.Proposal,
		(context, id, { audience }) => askOwners(context, id, { kind: audience }),
		'audience',
		() => '#vragen'
	),
	deel: async (event) => {
		const { locals, params, request } = event;
		const id = idIn(params.adres) ?? notFound('joint-text');
		const typed = await request.formData();
		const form = readFields(typed, forms.Shared);
		if (!form.ok) return fail(400, { ...form, step: 'deel', sentence: '' });
		const outcome = await shareVersion(locals.context, id, form.value);
		const values = { reason: form.value.reason, audience: form.value.audience };
		if (!outcome.ok) return fail(409, { ...rejected(values, 'reason', outcome.reason), step: 'deel', sentence: '' });
		redirect(303, textVersionPath({ ...outcome.value, id }, outcome.value.number));
	}
};
