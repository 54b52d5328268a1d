import { person } from './person.ts';
import type { ExamplePerson } from './types.ts';

/** The people of the teams that joined along the way. Nobody here is anybody. */
export const people2: readonly ExamplePerson[] = [
	// Stadsteam Zuidermeent
	person('hatice-aksoy', 'Hatice Aksoy', [{ organisation: 'zuidermeent', from: 2600, contact: true }], {
		about: 'Zorgen over kinderen, en wat je daarover hardop durft te zeggen.'
	}),
	person('maaike-mulder', 'Maaike Mulder', [{ organisation: 'zuidermeent', from: 1300 }], {
		about: 'Wat er op de markt gebeurt voordat iemand naar ons toe komt.'
	}),
	person('jamal-el-idrissi', 'Jamal el Idrissi', [{ organisation: 'zuidermeent', from: 880 }], {
		about: 'Vaders die buiten wachten. Drinkt te veel thee.'
	}),

	// Huiskamer De Kraan
	person('riet-van-der-wal', 'Riet van der Wal', [{ organisation: 'de-kraan', from: 3600, contact: true }], {
		about: 'Heeft de sleutel sinds het begin. Kookt voor het aantal dat komt.'
	}),
	person('winston-sedney', 'Winston Sedney', [{ organisation: 'de-kraan', from: 1500 }], {
		about: 'Kwam ooit voor de koffie en bleef voor de afwas.'
	}),

	// Regioteam Ommelant
	person('gerda-bosma', 'Gerda Bosma', [{ organisation: 'ommelant', from: 3200, contact: true }], {
		about: 'Wat er misging en wie daarna nog gebeld werd.'
	}),
	person('aleksandra-nowak', 'Aleksandra Nowak', [{ organisation: 'ommelant', from: 1000 }], {
		about: 'Gezinnen die voor het werk kwamen en in een vakantiepark wonen.'
	}),

	// Kernteam Heikamp
	person('toon-verstappen', 'Toon Verstappen', [{ organisation: 'heikamp', from: 2700, contact: true }], {
		about: 'Kinderen op het schoolplein, en de hekken waar hun ouders staan.'
	}),
	person('mirte-claessens', 'Mirte Claessens', [{ organisation: 'heikamp', from: 620 }], {
		about: 'Het eerste gesprek. Vraagt liever twee keer.'
	}),

	// Ouderenteam De Lijsterbes
	person('joke-timmer', 'Joke Timmer', [{ organisation: 'de-lijsterbes', from: 3000, contact: true }], {
		about: 'Trappen, rijbewijzen en wie er na de begrafenis nog belt.'
	}),
	person('sunil-mahabir', 'Sunil Mahabir', [{ organisation: 'de-lijsterbes', from: 1400 }], {
		about: 'Eten, en waarom het thuisbezorgd niet smaakt.'
	}),

	// Straatteam Schipperskwartier
	person('rachid-bensalah', 'Rachid Bensalah', [{ organisation: 'schipperskwartier', from: 1900, contact: true }], {
		about: 'Portieken. Wat je hoort als de lift stuk is.'
	}),
	person('yara-al-khatib', 'Yara al-Khatib', [{ organisation: 'schipperskwartier', from: 540 }], {
		about: 'Vrouwen die alles regelen en daar nooit naar gevraagd worden.'
	}),

	// Buurtcoöperatie West-Ravel
	person('femke-douma', 'Femke Douma', [{ organisation: 'west-ravel', from: 1200, contact: true }], {
		about: 'Een gebouw van onszelf, en de rekening daarvan.'
	}),
	person('abel-gebre', 'Abel Gebre', [{ organisation: 'west-ravel', from: 700 }], {
		about: 'Mensen die op straat sleutelen. Repareert en luistert.'
	}),

	// Vereniging Opstap
	person('linda-van-rijn', 'Linda van Rijn', [{ organisation: 'opstap', from: 900, contact: true }], {
		about: 'Had zelf negen jaar hulp. Weet welke vragen je moe maken.'
	}),

	// Partners
	person('bart-hofstede', 'Bart Hofstede', [{ organisation: 'gemeente-westerwaard', from: 1700, contact: true }], {
		about: 'Gaat over buurtgeld. Komt op de fiets, ook als het regent.'
	}),
	person(
		'carolien-witteveen',
		'Carolien Witteveen',
		[{ organisation: 'beraad-veiligheid', from: 1100, contact: true }],
		{
			about: 'Schrijft mee aan de werkwijze. Was zelf kinderarts.'
		}
	)
];
