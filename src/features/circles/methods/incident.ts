// Looking at one moment of choice, before it is known how it went.
import type { Method } from '../method.ts';

export const incident: Method = {
	slug: 'incidentmethode',
	people: [4, 10],
	minutes: [5, 5, 10, 10, 15, 10, 15, 5],
	words: {
		nl: {
			name: 'Incidentmethode',
			what: 'Je kijkt samen naar één moment waarop iemand moest kiezen. Eerst zeg je wat jij zou doen. Pas daarna hoor je hoe het ging.',
			suits: 'Goed als iemand blijft malen over één voorval, of als jullie in zo’n situatie heel verschillend doen.',
			roles: [
				{ name: 'Gespreksleider', does: 'let op de stappen en de tijd, en geeft iedereen de beurt' },
				{ name: 'Inbrenger', does: 'vertelt het voorval' },
				{ name: 'De anderen', does: 'vragen, schrijven en lezen voor' }
			],
			steps: [
				{
					title: 'Begin rustig',
					does: [
						'Kies wie het gesprek leidt en wie iets inbrengt.',
						'Spreek af: wat hier gezegd wordt, blijft hier. Noem geen namen van inwoners.'
					]
				},
				{
					title: 'Vertel tot aan de keuze',
					does: [
						'De inbrenger vertelt in een paar minuten wat er gebeurde. Wat zag je, wat hoorde je?',
						'Stop op het moment dat je moest kiezen. Zeg nog niet wat je deed.'
					]
				},
				{
					title: 'Vraag naar feiten',
					does: [
						'De anderen vragen wat ze willen weten om te kunnen kiezen.',
						'Alleen feiten. Een tip die als vraag vermomd is, bewaar je nog even.'
					]
				},
				{
					title: 'Schrijf op wat jij zou doen',
					does: [
						'Iedereen schrijft voor zichzelf, in stilte.',
						'Wat is hier volgens jou aan de hand? Wat zou je doen, en waarom? “Ik weet het niet” is ook een antwoord.'
					]
				},
				{
					title: 'Lees voor, zonder discussie',
					does: [
						'Ieder leest voor wat er op papier staat. Niemand reageert nog.',
						'De inbrenger luistert en hoeft zich niet te verdedigen.'
					]
				},
				{
					title: 'Hoor hoe het ging',
					does: [
						'De inbrenger vertelt wat die deed en wat er daarna gebeurde.',
						'Liep het slecht af, of weet je het nog niet? Ook dat hoort erbij.'
					]
				},
				{
					title: 'Kijk naar de verschillen',
					does: [
						'Waar kozen jullie anders? Welke gedachte zit daarachter?',
						'Je zoekt niet wie gelijk heeft. Je wilt weten wat ieder belangrijk vond.'
					]
				},
				{
					title: 'Sluit af',
					does: [
						'Ieder zegt in één zin wat die meeneemt. De inbrenger zegt het laatste woord.',
						'Het mag open blijven.'
					]
				}
			]
		},
		en: {
			name: 'Incident method',
			what: 'Together you look at one moment at which somebody had to choose. First you say what you would do. Only then you hear how it went.',
			suits: 'Good when somebody keeps turning one event over, or when you act very differently in such a situation.',
			roles: [
				{ name: 'Leader of the talk', does: 'watches the steps and the time, and gives everyone a turn' },
				{ name: 'Who brings it', does: 'tells what happened' },
				{ name: 'The others', does: 'ask, write and read aloud' }
			],
			steps: [
				{
					title: 'Begin calmly',
					does: [
						'Choose who leads the talk and who brings something.',
						'Agree: what is said here stays here. Name no residents.'
					]
				},
				{
					title: 'Tell up to the choice',
					does: [
						'Who brings it tells in a few minutes what happened. What did you see, what did you hear?',
						'Stop at the moment you had to choose. Do not say yet what you did.'
					]
				},
				{
					title: 'Ask for facts',
					does: [
						'The others ask what they need to know in order to choose.',
						'Facts only. Advice dressed up as a question can wait.'
					]
				},
				{
					title: 'Write down what you would do',
					does: [
						'Everyone writes for themselves, in silence.',
						'What is going on here, as you see it? What would you do, and why? “I do not know” is an answer too.'
					]
				},
				{
					title: 'Read aloud, without discussion',
					does: [
						'Each reads what is on their paper. Nobody responds yet.',
						'Who brought it listens and need not defend anything.'
					]
				},
				{
					title: 'Hear how it went',
					does: [
						'Who brought it tells what they did and what happened then.',
						'Did it end badly, or do you not know yet? That belongs to it too.'
					]
				},
				{
					title: 'Look at the differences',
					does: [
						'Where did you choose differently? Which thought lies behind that?',
						'You are not looking for who is right. You want to know what each of you found important.'
					]
				},
				{
					title: 'Close',
					does: [
						'Each says in one sentence what they take along. Who brought it has the last word.',
						'It may stay open.'
					]
				}
			]
		}
	}
};
