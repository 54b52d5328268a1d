import type { ExampleBringing, ExampleTable } from './types.ts';

/** A table at a municipality that took everything up, and one at a national body that said no. */
export const tables2: readonly ExampleTable[] = [
	{
		key: 'tafel-buurtgeld',
		name: 'Tafel Buurtgeld',
		purpose:
			'Maakt de regels voor geld aan buurtkamers en bewonersinitiatieven in Westerwaard. Twee ambtenaren, vier kamers, één kookpan.',
		partner: 'gemeente-westerwaard',
		theme: 'inloop',
		begun: 250,
		seats: [
			{ person: 'riet-van-der-wal', practice: 'een kamer met een keuken, elf jaar open', since: 245 },
			{ person: 'femke-douma', practice: 'een buurt die haar eigen gebouw heeft gekocht', since: 180 }
		],
		hosts: ['bart-hofstede']
	},
	{
		key: 'werkgroep-eerste-stap',
		name: 'Werkgroep De Eerste Stap',
		purpose:
			'Herziet het begin van de landelijke werkwijze bij zorgen over veiligheid thuis. Komt elke twee maanden bij elkaar, op een dinsdag.',
		partner: 'beraad-veiligheid',
		theme: 'veilig',
		begun: 440,
		seats: [
			{ person: 'hatice-aksoy', practice: 'een stadsteam dat met scholen aan één tafel zit', since: 430 },
			{ person: 'toon-verstappen', practice: 'een kernteam dat elke ochtend bij het hek staat', since: 290 }
		],
		hosts: ['carolien-witteveen']
	}
];

export const bringings2: readonly ExampleBringing[] = [
	{
		thread: 'een-deur-zonder-doel',
		table: 'tafel-buurtgeld',
		by: ['riet-van-der-wal', 'femke-douma'],
		on: 118,
		answer: {
			outcome: 'taken-up',
			words: [
				'Het college heeft het overgenomen. Vanaf januari krijgt een buurtkamer bij ons geld voor vier jaar, en vragen we geen aantallen meer.',
				'Wat we wel vragen: één keer per jaar een middag, waarop wie er komt vertelt wat er zonder de kamer niet zou zijn. Daar ga ik zelf heen, met een raadslid.',
				'Jullie andere kijk, dat tellen ook iets laat zien wat je niet wist, heb ik erbij gezet. Wie wil tellen mag dat doen, voor zichzelf.',
				'Ik schrijf er eerlijk bij dat dit kon omdat het om vijf kamers gaat. Bij vijftig weet ik het niet.'
			].join('\n\n'),
			by: 'bart-hofstede',
			on: 61
		}
	},
	{
		thread: 'twijfel-is-ook-een-bericht',
		table: 'werkgroep-eerste-stap',
		by: ['hatice-aksoy', 'toon-verstappen'],
		on: 190,
		answer: {
			outcome: 'not',
			words: [
				'We nemen jullie voorstel niet over, en ik wil uitleggen waarom.',
				'Een bericht zonder dossier kunnen wij niet beloven. Als er later iets gebeurt, wordt gevraagd wie het wist. Dan bestaat zo’n bericht toch, en is degene die het kreeg alleen.',
				'Er waren er drie die het anders zagen. Zij vonden dat wij hiermee onszelf beschermen. Dat staat nu in ons verslag, met hun namen, op hun verzoek.',
				'Wat ik zelf heb meegenomen is het hek. Wij hebben een halve dag gepraat over wie er in een gemeente bij het hek staat. Er is geen besluit genomen.'
			].join('\n\n'),
			by: 'carolien-witteveen',
			on: 133
		}
	}
];
