/** The invented association's own text: what its board discussed, and what two members wrote on to it. */
export const mission = {
	board: {
		on: 710,
		discussedBy: 'besproken in het bestuur',
		body: `# Waarom wij er zijn

Wij zijn teams die naast inwoners staan. Samen zoeken we hoe het beter kan. We beginnen bij het gewone leven van mensen, en niet bij de regels.

## Wat inwoners nodig hebben

- Een huis, en genoeg om van te leven.
- Mensen om je heen.
- Meedoen op je eigen manier.

## Hoe wij dat doen

Wij vertellen elkaar wat er gebeurde, ook als het niet lukte.

Waar we het oneens zijn, laten we dat staan.

Aan een landelijke tafel spreekt ieder vanuit het eigen werk. Niemand is er de stem van alle leden.`
	},
	next: {
		on: 61,
		makers: ['geertje-wiersma', 'jeroen-maas'],
		reason: 'Omdat ‘weet ik niet’ ook een antwoord is, en omdat het verhaal van de fietsenmaker hier al bij hoorde.',
		change: {
			from: 'Wij vertellen elkaar wat er gebeurde, ook als het niet lukte.',
			to: 'Wij vertellen elkaar wat er gebeurde, ook als het niet lukte of als we het niet weten.'
		},
		/** A story that stands under a sentence from then on. */
		source: { under: '- Mensen om je heen.', story: 'fietsenmaker' }
	}
} as const;
