// The same question, other answers: what does each of them protect?
import type { Method } from '../method.ts';

export const sideBySide: Method = {
	slug: 'verschillen-naast-elkaar',
	people: [4, 10],
	minutes: [5, 5, 10, 20, 10, 10, 5],
	words: {
		nl: {
			name: 'Verschillen naast elkaar',
			what: 'Jullie kregen dezelfde vraag en deden iets anders. Je legt de antwoorden naast elkaar en zoekt wat elk antwoord beschermt.',
			suits: 'Goed als er mensen van verschillende teams zijn, of als je merkt dat jullie elkaar willen overtuigen.',
			roles: [
				{ name: 'Gespreksleider', does: 'stopt elke discussie over gelijk en vraagt naar het waarom' },
				{ name: 'Iedereen', does: 'vertelt één keer en luistert de andere keren' }
			],
			steps: [
				{
					title: 'Begin rustig',
					does: [
						'Kies wie het gesprek leidt. Noem geen namen van inwoners.',
						'Spreek af: vandaag hoeft niemand van mening te veranderen.'
					]
				},
				{
					title: 'Zoek één vraag',
					does: [
						'Welke vraag uit een gewone week kennen jullie allemaal? Maak haar klein en echt.',
						'Bijvoorbeeld: een moeder doet de deur niet open. Wat doe je?'
					]
				},
				{
					title: 'Schrijf jullie antwoord op',
					does: [
						'Ieder schrijft: dit deden wij, hierom, en dit kostte het.',
						'Weet je niet waarom jullie het zo doen? Schrijf dat op.'
					]
				},
				{
					title: 'Leg ze naast elkaar',
					does: [
						'Ieder leest voor. De anderen zeggen niets en schrijven op wat hen verbaast.',
						'Leg de blaadjes in een rij. Geen volgorde, geen beste.'
					]
				},
				{
					title: 'Wat beschermt dit?',
					does: [
						'Neem elk antwoord apart. Wat beschermt het, en voor wie? Wat laat het liggen?',
						'Praat over een antwoord van een ander alsof het het jouwe is.'
					]
				},
				{
					title: 'Waar past het niet?',
					does: [
						'Zou het antwoord van een ander bij jullie werken? Waarom niet?',
						'Vaak ligt het aan de plek, de mensen of de regels daar. Dat is ook kennis.'
					]
				},
				{
					title: 'Sluit af',
					does: [
						'Ieder zegt wat die nu beter begrijpt van een ander.',
						'De verschillen blijven staan. Er hoeft niets uit te komen.'
					]
				}
			]
		},
		en: {
			name: 'Differences side by side',
			what: 'You had the same question and did different things. You lay the answers side by side and look for what each of them protects.',
			suits: 'Good with people of several teams, or when you notice that you want to convince each other.',
			roles: [
				{ name: 'Leader of the talk', does: 'stops every dispute about who is right and asks for the why' },
				{ name: 'Everyone', does: 'tells once and listens the other times' }
			],
			steps: [
				{
					title: 'Begin calmly',
					does: ['Choose who leads the talk. Name no residents.', 'Agree: nobody has to change their mind today.']
				},
				{
					title: 'Look for one question',
					does: [
						'Which question from an ordinary week do you all know? Make it small and real.',
						'For instance: a mother does not open the door. What do you do?'
					]
				},
				{
					title: 'Write down your answer',
					does: [
						'Each writes: this is what we did, this is why, and this is what it cost.',
						'Do you not know why you do it like that? Write that down.'
					]
				},
				{
					title: 'Lay them side by side',
					does: [
						'Each reads aloud. The others say nothing and write down what surprises them.',
						'Lay the papers in a row. No order, no best one.'
					]
				},
				{
					title: 'What does it protect?',
					does: [
						'Take each answer by itself. What does it protect, and for whom? What does it leave lying?',
						'Speak of somebody else’s answer as if it were your own.'
					]
				},
				{
					title: 'Where does it not fit?',
					does: [
						'Would somebody else’s answer work with you? Why not?',
						'Often it is the place, the people or the rules there. That is knowledge too.'
					]
				},
				{
					title: 'Close',
					does: [
						'Each says what they now understand better of somebody else.',
						'The differences stay. Nothing has to come of it.'
					]
				}
			]
		}
	}
};
