// Ways in which people write what has a shape of its own, each with the kind the guard must see; and what only looks like it.
import type { Kind } from '../src/guard.ts';

const lines = (kind: Kind, text: string): [Kind, string][] =>
	text
		.trim()
		.split('\n')
		.map((line) => [kind, line.trim()]);

export const SHAPES: readonly [Kind, string][] = [
	...lines(
		'phone',
		`
		bel 0612345678
		06 12 34 56 78
		06-12345678
		06/12345678
		06.12.34.56.78
		06 - 1234 5678
		+31 6 12345678
		+31612345678
		+31(0)6-12345678
		0031612345678
		0031 6 12 34 56 78
		020-1234567
		020 123 45 67
		(020) 123 45 67
		0182-512345
		0182 51 23 45
		010 4 123 456
		+32 470 12 34 56
		+48 601 234 567
		+49 151 23456789
		tel: 0481-123456
		088 123 4567
		06 123 45 678
		06–12345678
		+90 532 123 45 67
		06 1 2 3 4 5 6 7 8
		zes... nee 0 6 4 8 2 1 3 3 7 7
		6 21 33 87 90 zonder de nul, tel. 6 21 33 87 90
		`
	),
	...lines(
		'email',
		`
		a.b@c.nl
		jan_de-vries+x@gmail.com
		jan [at] gmail.com
		els [punt] bakker [at] postvak.nl
		wim punt bos apenstaartje huisnet punt nl
		jan(at)gmail.com
		JAN@HOTMAIL.COM
		info@wijkteam-oost.nl
		naam apenstaartje gmail punt com
		jan @ gmail.com
		mïa@ziggo.nl
		jan@mail.gemeente.amsterdam
		`
	),
	...lines(
		'url',
		`
		https://www.facebook.com/jan.devries
		www.jansen.nl
		jansen.nl
		linkedin.com/in/jan-de-vries
		instagram.com/noor_x
		http://bit.ly/3xYz
		t.me/kanaal12
		youtu.be/abc123
		marktplaats.nl/u/jan
		wa.me/31612345678
		jansen-bouw.com
		https://foo.be/pad?x=1
		`
	),
	...lines(
		'postcode',
		`
		1234 AB
		1234AB
		1234 ab 12
		7412-xd
		1234-AB
		op 9712 hg 14
		5611 ES 220
		1234  AB
		`
	),
	...lines(
		'plate',
		`
		AB-12-CD
		12-ABC-3
		X-123-YZ
		HZ 318 P
		8 nsk 21
		kenteken 12 ABC 3
		kenteken AB12CD
		GH482T is het kenteken
		een busje, V-12-BCD
		12-abc-3
		nummerbord: xk 823 p
		auto TX-GB-34
		`
	),
	...lines(
		'birthDate',
		`
		geboren 12-03-1967
		geb. 12 maart 1967
		12/3/1967
		geb 14021979
		geboortedatum: 1967-03-12
		12.03.1967
		geboren op 3 mei 2015
		geb 03-05-15
		(*12-03-1967)
		geboren op 12 mrt 67
		12 maart 1967 in Tanger geboren
		geboren op 12 maart '67
		geb.datum 12-3-67
		geboren de 12e maart 1967
		jarig op 12 maart 2009
		`
	),
	...lines(
		'bsn',
		`
		bsn 123456782
		123.456.782
		1234 56 782
		BSN: 1234.56.782
		123-456-782
		`
	),
	...lines(
		'iban',
		`
		NL91ABNA0417164300
		NL91 ABNA 0417 1643 00
		nl91abna0417164300
		BE68 5390 0754 7034
		DE89370400440532013000
		NL91.ABNA.0417.1643.00
		`
	),
	...lines(
		'fileNumber',
		`
		dossier 2023-4451
		zaaknummer Z123456
		kenmerk WMO/2022/8812
		clientnummer 48213
		V-nummer 1234567890
		polisnummer 998877
		parketnummer 16/123456-22
		dossiernr. 12345
		zaaknr 2024.00123
		registratienummer is 88123
		meldingsnummer: 2024-0033
		zaak C/16/512345
		patiëntnummer 4451223
		klantnummer 12 345 678
		`
	),
	...lines(
		'handle',
		`
		@noor_x
		insta: noortje.11
		snap noor_2010
		op tiktok heet hij @ilyas.073
		discord: wolfje#1234
		`
	),
	['handle', 'hij gamede onder _donkere_ridder_'],
	['handle', 'zijn gamertag is superjoppe12'],
	['handle', 'inlog m.vosje87'],
	['fileNumber', 'lidnummer 55821'],
	['fileNumber', 'paspoortnummer NX1234567'],
	['fileNumber', 'relatienummer: 4471882'],
	['fileNumber', 'ov-chipkaart 3528 0411 2233 4455'],
	['birthDate', 'geb 120387'],
];

export const NO_SHAPES: readonly string[] = `
Dat kost 1200 euro in 2023.
Om 10.30 uur, op 2 van de 3 dagen.
In 1999 en 2004.
Van 2015-2019 was het goed.
Artikel 2.3.5 lid 3 van de Wmo.
De temperatuur was 19,5 graden.
3 x 4 meter.
Er waren 1.250.000 mensen.
Kamer 12-14 was leeg.
Het budget is € 12.345,67 per jaar.
Op 1 op de 3 punten.
We kregen 2000 tot 3000 aanmeldingen.
Zie bladzijde 1234 en verder.
Tussen 2019 en 2021 ab en toe.
Om 14:00-15:30 uur.
In de periode 01-01 tot 31-12.
De score was 10-12-8.
Bel 112 of 113 of 0800-0113.
De 4e van de 12 weken.
Groep 3/4 en 5/6/7.
Met 50+ en 65-plussers.
Het ging van 612 naar 680 naar 712 naar 800 euro.
Versie 2.0.1 van het plan.
Wet van 12-10-2014, Stb. 2014/442.
Hoofdstuk 3.2.1.
e.d. enz. bijv. etc.
Ik mail.Ik bel.Ik app.
dat is 24/7 zo.
0 tot 100 in 8 sec.
ma t/m vr 9-17u
nr 1 tot en met 10
1500 km in 3 dagen
Het is 1600 in de middag.
In 2023 is er veel gebeurd
Tel maar op: 123 456 789 10.
Wij hebben 06 keer gebeld.
Ik snap het. Wel.
snap jij dat?
op insta staat veel
account gemaakt op digid.nl
www is een uitvinding
Ga naar rijksoverheid.nl voor meer.
2024 en 2025: 12 000 000 euro.
het is 100% zeker @ huis
A4-tje, B1-niveau, C2-taal.
1-op-1 gesprekken
B-12-tekort
De N-201 en de A-12
groep 7-8-9
`
	.trim()
	.split('\n');
