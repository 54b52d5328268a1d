// Most significant change: stories of what became different, and why that counts. Here no story has to win.
import type { Method } from '../method.ts';

export const change: Method = {
	slug: 'meest-betekenisvolle-verandering',
	people: [4, 10],
	minutes: [5, 10, 20, 20, 15, 5, 5],
	words: {
		nl: {
			name: 'Meest betekenisvolle verandering',
			what: 'Je vertelt elkaar wat er anders werd, en waarom dat voor jou telt. Zo zie je wat cijfers niet laten zien.',
			suits: 'Goed om terug te kijken op een half jaar of een jaar, of op iets nieuws dat jullie probeerden.',
			roles: [
				{ name: 'Gespreksleider', does: 'let op de tijd en vraagt door naar het waarom' },
				{ name: 'Iedereen', does: 'vertelt, en luistert naar een ander' }
			],
			steps: [
				{
					title: 'Kies waar je naar kijkt',
					does: [
						'Over welke tijd gaat het, en over wie? Bijvoorbeeld: de gezinnen in onze wijk, sinds de zomer.',
						'Klein mag. Een verandering die tegenviel mag ook.'
					]
				},
				{
					title: 'Schrijf jouw verandering op',
					does: [
						'Hoe was het eerst? Wat gebeurde er? Hoe is het nu?',
						'Waarom telt juist dit voor jou? Schrijf zo dat niemand herkenbaar is.'
					]
				},
				{
					title: 'Vertel het aan twee anderen',
					does: [
						'In groepjes van drie vertelt ieder het eigen verhaal. De anderen vragen door.',
						'Vraag vooral: wat maakte dat het kon veranderen?'
					]
				},
				{
					title: 'Breng het in de kring',
					does: [
						'Elk groepje brengt één verhaal mee, en zegt waarom juist dat.',
						'Wie het beleefde vertelt het zelf, of zegt dat een ander het mag doen.'
					]
				},
				{
					title: 'Leg de redenen naast elkaar',
					does: [
						'Waarom raakte dit verhaal je? Schrijf de redenen op, ook die elkaar tegenspreken.',
						'Er hoeft geen verhaal te winnen. Kiezen jullie verschillend, dan blijven die keuzes naast elkaar staan.'
					]
				},
				{
					title: 'Wie moet dit horen?',
					does: [
						'Met wie zou je dit willen delen? Vraag eerst aan wie het vertelde of dat goed is.',
						'Zou de inwoner zelf dit verhaal herkennen?'
					]
				},
				{
					title: 'Sluit af',
					does: ['Ieder noemt één ding om morgen op te letten. Of niets: dat kan ook.']
				}
			]
		},
		en: {
			name: 'Most significant change',
			what: 'You tell each other what became different, and why that counts for you. That shows what figures do not show.',
			suits: 'Good for looking back on half a year or a year, or on something new that you tried.',
			roles: [
				{ name: 'Leader of the talk', does: 'watches the time and asks on for the why' },
				{ name: 'Everyone', does: 'tells, and listens to somebody else' }
			],
			steps: [
				{
					title: 'Choose what you look at',
					does: [
						'Which time is it about, and whom? For instance: the families in our neighbourhood, since the summer.',
						'Small is fine. So is a change that disappointed.'
					]
				},
				{
					title: 'Write down your change',
					does: [
						'How was it at first? What happened? How is it now?',
						'Why does just this count for you? Write so that nobody can be recognised.'
					]
				},
				{
					title: 'Tell it to two others',
					does: [
						'In groups of three each tells their own story. The others ask on.',
						'Ask above all: what made it possible to change?'
					]
				},
				{
					title: 'Bring it into the circle',
					does: [
						'Each group brings one story, and says why that one.',
						'Who lived it tells it, or says that somebody else may.'
					]
				},
				{
					title: 'Lay the reasons side by side',
					does: [
						'Why did this story touch you? Write down the reasons, also those that contradict each other.',
						'No story has to win. If you choose differently, those choices stay side by side.'
					]
				},
				{
					title: 'Who should hear this?',
					does: [
						'With whom would you like to share this? First ask who told it whether that is all right.',
						'Would the resident recognise this story?'
					]
				},
				{
					title: 'Close',
					does: ['Each names one thing to watch for tomorrow. Or nothing: that is fine too.']
				}
			]
		}
	}
};
