// What each link is about, as its reader sees it now, and what its button does: the use case of the feature it belongs to, in
// the reader's name. Null: there is nothing to do here any more.
import type { Language } from '#kernel/language.ts';
import type { Context } from '#platform/context.ts';
import { answerAsk, showAsk } from '#features/consent/consent.server.ts';
import { maySignUp } from '#features/gatherings/gathering.ts';
import { whenWords } from '#features/gatherings/gathering.texts.ts';
import { gatheringsById } from '#features/gatherings/gatherings.server.ts';
import { joinGathering } from '#features/gatherings/signing-up.server.ts';
import { answerJoinAsk, showManaging } from '#features/organisations/managing.server.ts';
import { greetOrganisation, organisationsById } from '#features/organisations/organisations.server.ts';
import { sayHelped } from '#features/questions/questions.server.ts';
import { answerKinds, mayAnswer } from '#features/responses/response.ts';
import { answerStory, myAnswer, voicesById } from '#features/responses/responses.server.ts';
import { headline, opening } from '#features/stories/story.ts';
import { storiesById } from '#features/stories/stories.server.ts';
import type { About } from './acts.ts';
import { fromJoinSubject, type Act, type Choice, type Done } from './mail-answer.ts';

type Doing = {
	about(context: Context, subjectId: string, language: Language): Promise<About | null>;
	do(context: Context, subjectId: string, choice: Choice, language: Language): Promise<Done | null>;
};

const consent: Doing = {
	about: async (context, id) => {
		const { words, place, textTitle, audience, veiled } = await showAsk(context, id);
		return words === '' || veiled ? null : { kind: 'consent', words, place, textTitle, audience: audience.kind };
	},
	do: async (context, id, choice) => ((await answerAsk(context, id, choice === 'yes')).ok ? choice : null)
};

const answer: Doing = {
	about: async (context, id) => {
		const story = (await storiesById(context, [id])).get(id);
		if (story?.state !== 'readable' || story.audience.kind === 'self' || !mayAnswer(context.viewer, story)) return null;
		return { kind: 'answer', title: headline(story), said: opening(story.body ?? ''), language: story.language };
	},
	do: async (context, id, choice, language) => {
		const given = answerKinds.find((one) => one === choice);
		if (!given) return null;
		// Words somebody wrote before stay with their answer.
		const before = await myAnswer(context, 'story', id);
		const form = { answer: given, words: before?.words ?? '', signature: before?.signature ?? ('team' as const) };
		return (await answerStory(context, id, { ...form, language })).ok ? given : null;
	}
};

const come: Doing = {
	about: async (context, id, language) => {
		const gathering = (await gatheringsById(context, [id])).get(id);
		if (!gathering || gathering.veiled || !maySignUp(gathering, context.now()).ok) return null;
		return { kind: 'come', title: gathering.title, when: whenWords(gathering, language) };
	},
	do: async (context, id, _choice, language) => {
		const joined = await joinGathering(context, id, language);
		return !joined.ok ? null : joined.value === 'waiting' ? 'waiting' : 'yes';
	}
};

const join: Doing = {
	about: async (context, subjectId) => {
		const { team, person } = fromJoinSubject(subjectId);
		const asking = (await showManaging(context, team))?.joinAsks.find(({ personId }) => personId === person);
		const [organisation] = asking ? await organisationsById(context.db, [team]) : [];
		return asking && organisation ? { kind: 'join', who: asking.name, team: organisation.name } : null;
	},
	do: async (context, subjectId, choice) => {
		const { team, person } = fromJoinSubject(subjectId);
		if (!(await join.about(context, subjectId, 'nl')) || (choice !== 'yes' && choice !== 'no')) return null;
		await answerJoinAsk(context, team, { person, answer: choice });
		return choice;
	}
};

const greet: Doing = {
	about: async ({ db }, id) => {
		const [team] = await organisationsById(db, [id]);
		if (!team || team.leftAt || team.greetedAt || team.veiled) return null;
		const { name, formLabel, municipality } = team;
		return { kind: 'greet', team: name, formLabel, municipality };
	},
	do: async (context, id) => {
		if (!(await greet.about(context, id, 'nl'))) return null;
		await greetOrganisation(context, id);
		return 'yes';
	}
};

const helped: Doing = {
	about: async (context, id) => {
		const voice = (await voicesById(context, [id])).get(id);
		const readable = voice?.state === 'readable' && voice.words !== null;
		return readable ? { kind: 'helped', words: voice.words ?? '', language: voice.language } : null;
	},
	do: async (context, id) => {
		if (!(await helped.about(context, id, 'nl'))) return null;
		await sayHelped(context, id, true);
		return 'yes';
	}
};

/** What has a button with one choice; a reply in words is the affair of replies.server.ts. */
export const acts: Partial<Record<Act, Doing>> = { consent, answer, come, join, greet, helped };
