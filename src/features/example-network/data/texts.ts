import type { ExampleText } from './types.ts';

/** Dilemmas and lessons, each made from the stories of others. Quotes are exact. */
export const texts: readonly ExampleText[] = [
	{
		key: 'beloof-je-dat-je-blijft',
		kind: 'dilemma',
		title: 'Beloof je dat je blijft?',
		summary:
			'Een jongere vraagt of je blijft. Zeg je ja, dan breek je misschien je woord. Zeg je het eerlijk, dan wacht hij liever op iemand anders.',
		theme: 'blijven',
		makers: ['selam-tesfay', 'jolanda-kuiper'],
		begun: 80,
		audience: 'public',
		positions: [
			{
				title: 'Blijven, ook als het niet meer hoort',
				protects: 'Dat iemand niet weer van voren af aan moet beginnen.'
			},
			{ title: 'Een datum noemen die klopt', protects: 'Dat wij niets beloven wat we niet waar kunnen maken.' }
		],
		sentences: [
			{
				under: 1,
				text: 'Wie net op zichzelf woont, heeft iemand nodig die de weg al kent, ook als het dossier dicht is.',
				sources: [{ story: 'nazorg-zonder-uren', quote: 'Ze wist niet dat water ook een rekening heeft.' }]
			},
			{
				under: 1,
				text: 'Blijven kan ook iemand doen die daar niet voor betaald wordt.',
				sources: [{ story: 'fietsenmaker', quote: 'Hij wilde op een slechte maandag best even bellen.' }]
			},
			{
				under: 2,
				text: 'Een belofte die je breekt, doet iets wat een eerlijke datum niet doet.',
				sources: [{ story: 'tot-de-zomer', quote: 'Ik vind het een nette afspraak en ik vind het wreed.' }]
			},
			{
				under: 0,
				text: 'Wij weten niet wat een jongere liever had gehoord. Dat hebben wij niemand gevraagd.',
				sources: [],
				gap: true
			}
		],
		possible:
			'Eén team zegt: ik ben er tot de zomer, en daarna weet ik het niet. Een ander team zoekt samen met de jongere iemand in de buurt, voordat het dossier dichtgaat.',
		notKnown: 'Of jongeren later meer hebben aan een belofte of aan een datum.',
		ordinaryLife: 'Een jongere weet wie hij kan bellen als er een brief komt.',
		forWhom: 'Jongeren die achttien worden.',
		notHeard: 'De jongeren zelf. En de mensen die blijven zonder dat iemand het weet.',
		sharedOn: 70,
		reason: 'Eerste versie, na een gesprek in de auto.',
		next: {
			on: 20,
			reason: 'Een derde kant erbij, na het verhaal van Jolanda. En de zin over de buurt is preciezer.',
			positions: [{ title: 'Soms juist een ander laten gaan', protects: 'Dat iemand vraagt wat wij niet meer zien.' }],
			change: [
				{
					sentence: 2,
					text: 'Blijven kan ook iemand uit de buurt doen, en die wordt daar meestal niet voor betaald.'
				}
			],
			sentences: [
				{
					under: 3,
					text: 'Na jaren durf je sommige vragen niet meer te stellen.',
					sources: [
						{
							story: 'wat-ik-niet-meer-vroeg',
							quote: 'Na een jaar durf je sommige dingen niet meer, want dan had je ze eerder moeten vragen.'
						}
					]
				},
				{
					under: 1,
					text: 'Wie blijft zonder uren, betaalt dat zelf.',
					sources: [{ story: 'die-iemand-ben-ik', quote: 'Drie dagen betaald, zeven dagen aanwezig.' }]
				}
			]
		},
		answers: [
			{
				by: 'priya-ramautar',
				answer: 'recognise',
				on: 60,
				words:
					'Ik zeg nu: ik blijf tot je vijf rekeningen zelf hebt betaald. Dat is geen datum en geen belofte, en het klopt meestal.'
			},
			{
				by: 'kofi-mensah',
				answer: 'different',
				on: 52,
				words:
					'Voor mij is het geen dilemma. Als ik wegga, zorg ik dat er al iemand zit. Lukt dat niet, dan ben ik te laat begonnen.'
			},
			{
				by: 'noor-de-wit',
				answer: 'unsure',
				on: 12,
				words: 'Ik ben er pas drie weken. Ik durf nog niets te beloven, ook geen datum.'
			}
		]
	},
	{
		key: 'wegblijven-als-het-gevraagd-wordt',
		kind: 'dilemma',
		title: 'Blijf je weg als iemand dat vraagt?',
		summary:
			'Mensen vragen soms of je niet komt. Wie wegblijft, luistert. Wie toch in de buurt blijft, is er als het misgaat. Allebei kan verkeerd zijn.',
		theme: 'dichtbij',
		makers: ['sjoerd-terpstra', 'wil-jansen', 'klaas-dijkema'],
		begun: 66,
		audience: 'members',
		positions: [
			{ title: 'Wegblijven', protects: 'Dat mensen baas zijn over hun eigen deur.' },
			{ title: 'Toch in de buurt blijven', protects: 'Dat iemand niet alleen staat als het misgaat.' }
		],
		sentences: [
			{
				under: 1,
				text: 'Een familie die rouwt, mag zeggen dat wij er even niet bij horen.',
				sources: [{ story: 'niet-gegaan', quote: 'Een kaartje van ons is ook een bezoek.' }]
			},
			{
				under: 1,
				text: 'Wie kiest of we elkaar kennen, is de ander.',
				sources: [{ story: 'bij-de-kaas', quote: 'Zij en ik hebben het nu afgesproken. Zij kiest.' }]
			},
			{
				under: 2,
				text: 'Achter een dichte deur is ook iemand, en praten kan door de brievenbus.',
				sources: [
					{
						story: 'wij-stonden-er-alle-drie',
						quote: 'Ik heb door de brievenbus met hem over voetbal gepraat. Soms praatte hij terug.'
					}
				]
			},
			{
				under: 2,
				text: 'Soms ben je er als buurman of als leider, en dan kun je niet doen of je niets ziet.',
				sources: [{ story: 'langs-de-lijn', quote: 'Zijn sleutels even in mijn zak gedaan. Hij liet het toe.' }]
			}
		],
		possible:
			'Sjoerd fietste elke week langs en belde niet aan. De familie zag het, en belde zelf. In een dorp spraken twee mensen af wie er kiest of ze elkaar groeten.',
		notKnown: 'Wat er gebeurd was als wij het andersom hadden gedaan. Wij drieën denken daar verschillend over.',
		ordinaryLife: 'Mensen kunnen nee zeggen en toch weer bellen.',
		forWhom: 'Gezinnen en mannen alleen die even niemand willen zien.',
		notHeard: 'De mensen van wie de deur dicht bleef.',
		sharedOn: 50,
		reason: 'Eerste versie. We zijn het niet eens en dat staat erin.',
		answers: [
			{
				by: 'bram-van-eijk',
				answer: 'different',
				on: 41,
				words:
					'Bij ons hangt het af van wie er nog meer achter die deur zit. Is er een kind, dan kiest niet alleen de vader.'
			},
			{
				by: 'lotte-brouwer',
				answer: 'recognise',
				on: 38,
				words: 'Ik zet een bord met twee koeken op de stoep en loop door.'
			}
		]
	},
	{
		key: 'nog-even-wachten-met-een-naam',
		kind: 'dilemma',
		title: 'Nog even wachten met een naam?',
		summary:
			'Een kind gooit met stoelen. Wachten kan rust geven, en het kan een jaar kosten. Onderzoeken kan opluchten, en het kan blijven plakken.',
		theme: 'gewoon',
		makers: ['samira-haddad', 'lieke-smeets'],
		begun: 118,
		audience: 'members',
		positions: [
			{ title: 'Nog even wachten', protects: 'Dat een moeilijk jaar een moeilijk jaar mag zijn.' },
			{ title: 'Nu laten onderzoeken', protects: 'Dat ouders niet denken dat het aan hen ligt.' }
		],
		sentences: [
			{
				under: 1,
				text: 'Soms is er geen stoornis en wel een verdriet dat niemand kent.',
				sources: [{ story: 'hij-roept', quote: 'Geen stoornis gevonden, wel lege flessen.' }]
			},
			{
				under: 1,
				text: 'Samen soep maken kan genoeg zijn, en misschien is het dat niet.',
				sources: [{ story: 'hulp-of-troost', quote: 'Drie van de vijf hebben zich van de lijst laten halen.' }]
			},
			{
				under: 2,
				text: 'Wie zegt dat we even wachten, betaalt dat wachten zelf niet.',
				sources: [{ story: 'wat-het-wachten-kost', quote: '‘een jaar lang heb ik gedacht dat het aan ons lag.’' }]
			}
		],
		possible:
			'Een collega nam de jongen mee vissen terwijl het gezin wachtte. Een team belt wachtende gezinnen niet meer alleen om te zeggen dat het langer duurt, en zet ze samen aan tafel.',
		notKnown: 'Wanneer wachten helpt. We hebben het één keer goed zien gaan en één keer niet.',
		ordinaryLife: 'Een kind kan naar school, met of zonder naam voor wat het heeft.',
		forWhom: 'Kinderen die opvallen, en hun ouders.',
		notHeard: 'Leraren. En volwassenen die als kind zo’n naam kregen.',
		sharedOn: 104,
		reason: 'Eerste versie.',
		lookedAgain: {
			by: 'lieke-smeets',
			on: 15,
			words:
				'We keken eerder dan na een jaar, omdat een school het vroeg. Het is nog net zo lastig. Wel vragen we nu elke maand aan de ouders wat het wachten kost.'
		},
		answers: [
			{
				by: 'daan-peeters',
				answer: 'different',
				on: 90,
				words:
					'Ik vraag eerst aan de juf wat er verandert als er een naam is. Verandert er niets, dan wachten we. Dat is voor mij de hele keuze.'
			},
			{ by: 'ibrahim-diallo', answer: 'recognise', on: 77 }
		]
	},
	{
		key: 'vraag-wie-er-groet',
		kind: 'lesson',
		title: 'Vraag op de eerste dag wie er groet',
		summary: 'In een dorp kom je elkaar tegen. Laat de ander kiezen of jullie elkaar kennen, en vraag dat meteen.',
		theme: 'dichtbij',
		makers: ['geertje-wiersma', 'lotte-brouwer'],
		begun: 60,
		audience: 'public',
		sentences: [
			{
				text: 'Niet groeten valt in een dorp net zo op als wel groeten.',
				sources: [{ story: 'bij-de-kaas', quote: 'Groet ik niet, dan valt dat nog meer op.' }]
			},
			{
				text: 'De ander kiest, en je vraagt het bij het eerste bezoek.',
				sources: [{ story: 'bij-de-kaas', quote: 'Dat had ik op de eerste dag moeten vragen.' }]
			}
		],
		worksBecause: 'Je ziet elkaar elke week, dus de afspraak slijt niet. En het kost één vraag.',
		wouldNotIf: 'Iemand durft niet te kiezen, of verandert van gedachten en zegt het niet. Vraag het dus nog eens.',
		notKnown: 'Of kinderen zich aan zo’n afspraak willen houden. Wij hebben het alleen volwassenen gevraagd.',
		forWhom: 'Iedereen bij wie je thuis komt en die je ook in de winkel ziet.',
		notHeard: 'Huisartsen en leraren in hetzelfde dorp. Die hebben dit vast al uitgevonden.',
		sharedOn: 48,
		reason: 'Eerste versie.',
		answers: [
			{
				by: 'joost-verhagen',
				answer: 'recognise',
				on: 44,
				words: 'In de flat groet ik nooit als eerste. Dat zeg ik er de eerste keer bij, dan is het geen kilte.'
			},
			{
				by: 'ruud-lammers',
				answer: 'different',
				on: 40,
				words: 'Ik groet iedereen. Altijd. Dan valt niemand op.'
			},
			{
				by: 'annemarie-slot',
				answer: 'recognise',
				on: 31,
				words:
					'Aan een loket werkt het ook. Ik vraag of iemand aan de balie geroepen wil worden, met naam of met een nummer.'
			}
		]
	},
	{
		key: 'laat-een-wethouder-meelopen',
		kind: 'lesson',
		title: 'Laat een wethouder een ochtend meelopen',
		summary: 'Drie jaar memo’s deden niets. Eén ochtend op een galerij wel. Zonder pers, en met een kapotte lift.',
		theme: 'dak',
		makers: ['marieke-hoekstra', 'tomasz-kowalczyk'],
		begun: 58,
		audience: 'public',
		sentences: [
			{
				text: 'Wie zelf aan een keukentafel zit, vraagt door.',
				sources: [{ story: 'verkeerde-schoenen', quote: '‘Nee,’ zei hij, ‘maar wat is er met de kachel?’' }]
			},
			{
				text: 'Er kwam een eigen potje, en achteraf is één zin genoeg.',
				sources: [{ story: 'verkeerde-schoenen', quote: 'Vijfhonderd euro per keer, geen aanvraag, achteraf één zin.' }]
			},
			{ text: 'Wij denken dat het hielp dat er niemand bij was die een foto maakte.', sources: [] }
		],
		worksBecause:
			'Hij kwam een hele ochtend, keek bijna niet op zijn telefoon, en kon zelf iets beslissen. De mensen op de galerij wisten van tevoren wie er kwam en mochten nee zeggen.',
		wouldNotIf:
			'Het een werkbezoek wordt met een programma. Of als wie meeloopt niets te besluiten heeft. En na verkiezingen begin je opnieuw.',
		notKnown: 'Of het potje er over een jaar nog is.',
		forWhom: 'Mensen die nu iets nodig hebben en voor wie geen regeling past.',
		notHeard: 'De wethouder zelf. En de eigenaar van de lift.',
		sharedOn: 46,
		reason: 'Eerste versie.',
		answers: [
			{
				by: 'henk-schuurman',
				answer: 'recognise',
				on: 37,
				words:
					'Wij vroegen de directeur van de woningcorporatie. Zij heeft zelf een uur met een vrouw op de trap gezeten. De trapleuning is gemaakt.'
			},
			{
				by: 'petra-willemsen',
				answer: 'different',
				on: 29,
				words:
					'Bij ons liep er ook een mee. Hij vond het indrukwekkend. Er gebeurde niets, en de mevrouw vroeg mij nog weken wanneer hij terugkwam.'
			}
		]
	},
	{
		key: 'plan-met-een-nietje-eraan',
		kind: 'lesson',
		title: 'Niet hun eigen plan eraan vast',
		summary:
			'Een gezin schreef zijn plan in drie zinnen. Wij hebben die kaart aan het formulier geniet en in elk veld gezet: zie kaart.',
		theme: 'papier',
		makers: ['thao-nguyen', 'henk-schuurman'],
		begun: 56,
		audience: 'public',
		sentences: [
			{
				text: 'Mensen kunnen zelf opschrijven wat ze willen, en dat is te begrijpen.',
				sources: [{ story: 'plan-met-een-nietje', quote: '‘Wij willen dat het om acht uur stil is.' }]
			},
			{
				text: 'Hun eigen woorden kunnen mee met het formulier, ook als het formulier daar niet om vraagt.',
				sources: [
					{
						story: 'plan-met-een-nietje',
						quote: 'Toen hebben we hun kaart eraan geniet en in elk veld gezet: zie kaart.'
					}
				]
			}
		],
		worksBecause: 'Bij ons leest iemand de stapel met de hand, en die liet het door. Dat is toeval.',
		wouldNotIf:
			'Alles door een systeem gaat dat lege velden terugstuurt. Of als er iemand tekent die bang is voor een controle.',
		notKnown: 'Of iemand de kaart gelezen heeft.',
		forWhom: 'Gezinnen die wel weten wat ze willen, en niet in twaalf velden.',
		notHeard: 'Wie de twaalf velden bedacht.',
		sharedOn: 43,
		reason: 'Eerste versie. Henk wilde eerst een formulier afschaffen, maar dit kon vandaag.',
		answers: [
			{
				by: 'samira-haddad',
				answer: 'recognise',
				on: 33,
				words:
					'Wij plakken de kaart van het gezin vooraan, en typen hem over in het eerste veld. De andere elf blijven leeg tot iemand erom vraagt. Dat was nog nooit.'
			},
			{
				by: 'hanneke-de-graaf',
				answer: 'unsure',
				on: 26,
				words: 'Ik weet niet of het gezin er beter van wordt, of alleen wij.'
			}
		]
	},
	{
		key: 'twee-regels-was-genoeg',
		kind: 'lesson',
		title: 'Twee regels was genoeg, en toch stopte het',
		summary:
			'Een team schreef drie maanden lang twee regels per bezoek. Het werkte, en het is gestopt. Wat daarvan te leren is, gaat over wie je van tevoren meeneemt.',
		theme: 'papier',
		makers: ['ruud-lammers', 'hanneke-de-graaf'],
		begun: 36,
		audience: 'members',
		sentences: [
			{
				text: 'Minder schrijven gaf tijd om bij mensen te zijn.',
				sources: [{ story: 'twee-regels', quote: 'Week vijf: drie extra bezoeken per persoon.' }]
			},
			{
				text: 'De proef stopte op iemand die niet meegenomen was.',
				sources: [{ story: 'twee-regels', quote: 'Alleen de accountant vond er iets van' }]
			}
		],
		worksBecause: 'Het team sprak af wat die twee regels waren, en had toestemming voor drie maanden.',
		wouldNotIf:
			'Je pas na tien weken bedenkt wie het nog meer moet goedvinden. En als collega’s er thuis een eigen boekje naast houden.',
		notKnown: 'Wat een rechter zou missen. Dat is in drie maanden niet voorgekomen.',
		forWhom: 'Mensen bij wie we komen.',
		notHeard: 'De accountant. Hij was uitgenodigd om mee te gaan.',
		sharedOn: 27,
		reason: 'Eerste versie. Dit is een les over iets wat niet lukte.',
		answers: [
			{
				by: 'yusuf-warsame',
				answer: 'different',
				on: 19,
				words: 'Ik zou er drie van maken. De derde regel is wat de inwoner zelf wil dat er staat.'
			}
		]
	},
	{
		key: 'sterke-lokale-teams',
		kind: 'meaning',
		title: 'Wat is een sterk lokaal team?',
		summary:
			'Dit schrijven leden samen, in versies. Het is geen norm en geen keurmerk. Het is wat wij tot nu toe zien.',
		theme: 'dichtbij',
		makers: ['fatma-yildirim', 'geertje-wiersma', 'jeroen-maas'],
		begun: 100,
		audience: 'public',
		sentences: [
			{
				text: 'Een sterk team is er op een vaste plek, ook als er niets aan de hand is.',
				sources: [{ story: 'kleine-stoel', quote: 'Als het apparaat vastloopt, help ik.' }]
			},
			{
				text: 'Het kent de mensen die in geen plan staan.',
				sources: [{ story: 'fietsenmaker', quote: 'Hij staat nu onder ‘overig, namelijk’.' }]
			},
			{ text: 'Het mag nee zeggen, tegen een inwoner en tegen de eigen gemeente.', sources: [] },
			{ text: 'Hoe groot zo’n team is, weten wij niet.', sources: [], gap: true }
		],
		notKnown: 'Of dit in een stad hetzelfde is als in een dorp. En wie dat zou mogen bepalen.',
		notHeard: 'Teams die gestopt zijn. Inwoners die geen team wilden.',
		sharedOn: 78,
		reason: 'Eerste versie, met drie teams aan één tafel.',
		next: {
			on: 24,
			reason: 'Na de vraag wat dit kost, en omdat “nee zeggen” te groot klonk.',
			change: [
				{
					sentence: 3,
					text: 'Het mag nee zeggen, tegen een inwoner en tegen de eigen gemeente, en legt dan uit waarom.'
				}
			],
			sentences: [
				{
					text: 'Het schuift niet af naar wie er gratis is.',
					sources: [{ story: 'die-iemand-ben-ik', quote: 'Dus schrijf erbij wat het kost.' }]
				},
				{
					text: 'Het luistert langer dan een intake duurt.',
					sources: [
						{
							story: 'vijftig-minuten',
							quote:
								'Rond minuut veertig komt wat er echt is, en dan moet je dus niet opstaan omdat er ergens een machine piept.'
						}
					]
				}
			]
		},
		answers: [
			{
				by: 'ruud-lammers',
				answer: 'different',
				on: 66,
				words: 'Sterk vind ik het verkeerde woord. Wij zijn met te weinig en we zijn er. Noem dat dan.'
			},
			{
				by: 'hanneke-de-graaf',
				answer: 'unsure',
				on: 58,
				words: 'Ik herken de eerste zin en ben bang voor de derde. Wie staat er dan achter je?'
			}
		]
	}
];
