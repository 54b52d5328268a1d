// A round that a member started for members, and that only a few answered yet: too few for a picture.
import type { AnswerKind } from '#features/responses/response.ts';
import type { DaysAgo } from './types.ts';

export const startedRound = {
	title: 'Voor wie schrijf ik dit op?',
	description:
		'Zinnen over verslagen, systemen en besluiten. Antwoord vanuit je eigen week, niet vanuit hoe het hoort.',
	theme: 'papier',
	startedBy: 'petra-willemsen',
	on: 19 as DaysAgo,
	notHeard: 'Mensen die net begonnen zijn, en jeugdteams.',
	statements: [
		'Ik schrijf elke week iets op waarvan ik denk dat niemand het leest.',
		'Een gezin leest bij mij mee voordat ik iets opstuur.',
		'Zonder besluit op papier durf ik niet te beginnen.',
		'Wat ik opschrijf beschermt mij als er iets misgaat.',
		'Ik weet precies wie er meekijkt in het systeem waarin ik schrijf.',
		'Bij ons mag je ook bellen in plaats van een formulier invullen.',
		'Een goed verslag past bij ons op één bladzijde.',
		'Na een overdracht lees ik het oude dossier helemaal.'
	],
	/** One letter for each statement: h(erken ik), a(nders), w(eet ik niet); a dot was not answered. */
	answers: [
		{ by: 'fatma-yildirim', on: 18, given: 'hhaahw.h' },
		{ by: 'joost-verhagen', on: 18, given: 'haaaaah.' },
		{ by: 'wesley-martina', on: 17, given: 'haaah.hw' },
		{ by: 'anneke-postma', on: 15, given: 'hhahwa..' },
		{ by: 'redouan-amrani', on: 12, given: 'hhwhaahh' },
		{ by: 'nelleke-vos', on: 9, given: '.ha..h.a' }
	] as readonly { by: string; on: DaysAgo; given: string }[],
	/** Words with an answer: the number of the statement, counted from 1. */
	words: [
		{ by: 'joost-verhagen', statement: 3, words: 'Ik begin gewoon. Het besluit komt er bijna altijd achteraan.' },
		{ by: 'anneke-postma', statement: 6, words: 'Bij ons moet het eerst in het systeem, ook als iedereen elkaar kent.' }
	] as readonly { by: string; statement: number; words: string }[]
};

export const answerOf: Record<string, AnswerKind> = { h: 'recognise', a: 'different', w: 'unsure' };
