import type { ExampleThread } from './types.ts';

/** Two older red threads, each brought to another table. */
export const threads2: readonly ExampleThread[] = [
	{
		key: 'een-deur-zonder-doel',
		title: 'Een deur zonder doel',
		summary:
			'In een kamer waar niemand hoeft te zeggen waarvoor hij komt, komen vragen binnen die nergens anders komen. Zodra er een doel op de deur hangt, blijven ze weg.',
		theme: 'inloop',
		weavers: ['riet-van-der-wal', 'femke-douma', 'linda-van-rijn'],
		begun: 168,
		sharedOn: 140,
		reason: 'Eerste versie. Geschreven aan een tafel waar ondertussen gewoon gegeten werd.',
		audience: 'public',
		sentences: [
			{
				text: 'De vraag komt na de soep, en soms pas na twee maanden soep.',
				sources: [
					{ story: 'voor-het-aantal-dat-komt', quote: 'Op onze deur staat: trekken.' },
					{ story: 'marktkraam-negen', quote: 'Ze ging zitten en at er vijf.' }
				]
			},
			{
				text: 'Wie iets te doen krijgt, praat makkelijker dan wie een stoel krijgt.',
				sources: [
					{
						story: 'afwas-om-vijf-uur',
						quote: 'Je staat met je rug naar de mensen en je handen zijn bezig.'
					}
				]
			},
			{
				text: 'Wie moet zeggen waarvoor hij komt, verzint iets waar een vakje voor is.',
				sources: [
					{
						story: 'mijn-derde-intake',
						quote: 'Binnen zei ze iets anders. Dat was korter, en er bestond een vakje voor.'
					}
				]
			},
			{
				text: 'Een sleutel geven is een vraag stellen: wat er is gebeurd, hoor je later.',
				sources: [
					{
						story: 'drieentwintig-sleutels',
						quote: 'Niemand wist dat hij geen huis had. Hij was bang geweest dat hij hem dan moest inleveren.'
					}
				]
			},
			{
				text: 'Wij vinden dat een gemeente zo’n kamer voor vier jaar kan betalen zonder te weten hoeveel mensen er komen.',
				sources: []
			}
		],
		notKnown:
			'We weten niet wie er niet durft te komen, want die zien we niet. We weten ook niet hoe lang iemand dit volhoudt: Riet doet het elf jaar en wordt niet vervangen door een rooster.',
		possible:
			'Een gemeente die vraagt wat er stuk zou gaan als de kamer dicht ging, en dat laat opschrijven door wie er komt. Een kraam zonder folders. Een tante die voor zes kookt.',
		ordinaryLife: 'Er is een plek waar je heen kunt op een dag dat je niets bijzonders hebt.',
		forWhom: 'Mensen die niet weten waar ze voor komen, en mensen die dat wel weten en het niet durven.',
		toWhom: 'Gemeenten die buurtgeld verdelen, en wie zulke kamers beoordeelt.',
		notHeard: 'Wie buiten blijft staan. Vrijwilligers die zijn gestopt. Raadsleden.',
		consents: []
	},
	{
		key: 'twijfel-is-ook-een-bericht',
		title: 'Twijfel is ook een bericht',
		summary:
			'Tussen niets doen en melden ligt een lange middag waarin je het niet zeker weet. Daar is geen stap voor, en daar gebeurt het meeste.',
		theme: 'veilig',
		weavers: ['hatice-aksoy', 'toon-verstappen', 'gerda-bosma'],
		begun: 260,
		sharedOn: 212,
		reason: 'Eerste versie, na vier avonden. Wij drieën zouden in hetzelfde geval iets anders doen en dat staat erin.',
		audience: 'public',
		sentences: [
			{
				text: 'Wie belt met een ouder vóór er iets vaststaat, hoort soms het hele verhaal, en loopt een risico.',
				sources: [{ story: 'tien-over-vier', quote: 'Dan had ik de vader pas in mei gesproken.' }]
			},
			{
				text: 'Er zijn gezinnen die door de hulp zelf hun huis kunnen kwijtraken.',
				sources: [{ story: 'dunne-wanden', quote: 'Als er politie komt, moet iedereen eruit.' }]
			},
			{
				text: 'Iemand die er elke dag staat, hoort wat geen signaal is.',
				sources: [{ story: 'hek-open', quote: 'Er was ook geen indicatie. Er was een hek.' }]
			},
			{
				text: 'Tellen van meldingen is iets anders dan weten wat er gebeurt.',
				sources: [{ story: 'portiek-vier', quote: 'Hij hoorde slaan. Ik hoorde een vierkwartsmaat.' }]
			},
			{
				text: 'Wij willen dat ‘ik weet het niet zeker, en dit is waarom’ een bericht mag zijn dat iemand ontvangt, zonder dat er een dossier begint.',
				sources: []
			}
		],
		notKnown:
			'We weten niet hoe vaak wachten slecht afliep. Wij kennen elk één keer. Gerda denkt daar elke dag aan, Toon elke week, Hatice wil er liever niet op sturen.',
		possible:
			'Twee collega’s die elkaar op elk uur mogen bellen. Tien minuten advies zonder naam. Een ouder die zelf haar naam typt.',
		ordinaryLife: 'Een kind kan naar school blijven gaan terwijl volwassenen uitzoeken wat er is.',
		forWhom: 'Kinderen en ouders bij wie het misschien niet goed gaat, en misschien wel.',
		toWhom: 'Wie de werkwijze schrijft voor zorgen over veiligheid thuis.',
		notHeard: 'Kinderen zelf. Ouders bij wie de melding terecht was. Wijkagenten.',
		consents: []
	}
];
