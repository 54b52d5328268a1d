// Moral deliberation: what is the right thing to do, and what does it cost?
import type { Method } from '../method.ts';

export const deliberation: Method = {
	slug: 'moreel-beraad',
	people: [4, 10],
	minutes: [5, 10, 10, 10, 15, 15, 15, 5, 5],
	words: {
		nl: {
			name: 'Moreel beraad',
			what: 'Je onderzoekt samen wat goed is om te doen, als elke keuze iemand tekortdoet.',
			suits: 'Goed bij een dilemma uit de praktijk: zwijgen of zeggen, blijven of weggaan, de regel of de mens.',
			roles: [
				{ name: 'Gespreksleider', does: 'bewaakt de stappen en houdt de eigen mening voor zich' },
				{ name: 'Inbrenger', does: 'vertelt waar die zelf in vastzat' },
				{ name: 'Tijdbewaker', does: 'zegt het als er nog twee minuten zijn' },
				{ name: 'De anderen', does: 'denken mee vanuit wie er niet bij zijn' }
			],
			steps: [
				{
					title: 'Begin rustig',
					does: [
						'Verdeel de rollen. Spreek af dat alles binnen de kring blijft.',
						'Noem geen namen van inwoners. Stel je oordeel nog even uit.'
					]
				},
				{
					title: 'Vertel waar je vastzat',
					does: [
						'De inbrenger vertelt kort de situatie, en het moment waarop het begon te wringen.',
						'Wat voelde je toen? Dat zegt vaak wat er op het spel staat.'
					]
				},
				{
					title: 'Maak de vraag',
					does: [
						'Zoek samen één zin die begint met: “Is het goed dat …?”',
						'Zet er twee wegen onder. Schrijf bij elke weg wat die kost, en wie dat voelt.'
					]
				},
				{
					title: 'Vraag om het te zien',
					does: ['Vraag tot je de situatie voor je ziet, alsof je erbij was.', 'Nog geen raad en nog geen mening.']
				},
				{
					title: 'Ga bij ieder staan',
					does: [
						'Wie hebben hiermee te maken? De inwoner, de familie, de buren, jijzelf, je team, de gemeente.',
						'Wat is voor elk van hen belangrijk? Wat zouden zij je vragen te doen?'
					]
				},
				{
					title: 'Wat kan nog meer?',
					does: [
						'Laat de twee wegen los. Wat zou je nog meer kunnen doen?',
						'Eerst alles noemen. Daarna pas kijken wat echt kan.'
					]
				},
				{
					title: 'Kies voor jezelf',
					does: [
						'Ieder maakt op papier vier zinnen af. “Ik zou …” “Omdat …” “Daarmee doe ik tekort aan …” “Dat verzacht ik door …”',
						'Lees ze voor. Jullie hoeven het niet eens te worden.'
					]
				},
				{
					title: 'Terug naar de inbrenger',
					does: ['Wat doet dit met je vraag? Je hoeft nu niets te beslissen.']
				},
				{
					title: 'Sluit af',
					does: [
						'Wat wil ieder voor zichzelf onthouden? Schrijf het op als je wilt.',
						'Blijft het een dilemma? Dan is dat de uitkomst.'
					]
				}
			]
		},
		en: {
			name: 'Moral deliberation',
			what: 'Together you look into what is right to do, when every choice fails somebody.',
			suits: 'Good for a dilemma from practice: to speak or be silent, to stay or go, the rule or the person.',
			roles: [
				{ name: 'Leader of the talk', does: 'guards the steps and keeps their own opinion to themselves' },
				{ name: 'Who brings it', does: 'tells where they were stuck themselves' },
				{ name: 'Timekeeper', does: 'says so when two minutes are left' },
				{ name: 'The others', does: 'think along from who is not there' }
			],
			steps: [
				{
					title: 'Begin calmly',
					does: [
						'Share out the roles. Agree that everything stays within the circle.',
						'Name no residents. Put off your judgement for a while.'
					]
				},
				{
					title: 'Tell where you were stuck',
					does: [
						'Who brings it tells the situation briefly, and the moment at which it began to chafe.',
						'What did you feel then? That often says what is at stake.'
					]
				},
				{
					title: 'Make the question',
					does: [
						'Look together for one sentence that begins with: “Is it right that …?”',
						'Put two ways under it. Write with each what it costs, and who feels that.'
					]
				},
				{
					title: 'Ask until you see it',
					does: [
						'Ask until you see the situation before you, as if you had been there.',
						'No advice and no opinion yet.'
					]
				},
				{
					title: 'Stand beside each of them',
					does: [
						'Who is touched by this? The resident, the family, the neighbours, yourself, your team, the municipality.',
						'What matters to each of them? What would they ask you to do?'
					]
				},
				{
					title: 'What else is possible?',
					does: [
						'Let go of the two ways. What else could you do?',
						'Name everything first. Only then look at what can really be done.'
					]
				},
				{
					title: 'Choose for yourself',
					does: [
						'Each finishes four sentences on paper. “I would …” “Because …” “With that I fall short of …” “I soften that by …”',
						'Read them aloud. You need not agree.'
					]
				},
				{
					title: 'Back to who brought it',
					does: ['What does this do to your question? You need not decide anything now.']
				},
				{
					title: 'Close',
					does: [
						'What does each of you want to remember? Write it down if you like.',
						'Does it stay a dilemma? Then that is the outcome.'
					]
				}
			]
		}
	}
};
