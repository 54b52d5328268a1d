// A first thesaurus of the social domain, ours to begin with: members change it, and keep their own.

/** One theme and the words by which it is told; a row of words ("niet naar school") counts when they stand close together. */
export type ThesaurusTheme = { theme: string; words: readonly string[] };
export type Thesaurus = readonly ThesaurusTheme[];

const LINES = `
Schulden en geldzorgen: schulden, schuldhulpverlening, deurwaarder, beslag, aanmaning, incasso, betalingsregeling, lening, rekeningen, bewindvoerder, budgetbeheer, rood staan, schuldeiser, geldzorgen, betalingsachterstand, blauwe envelop
Rondkomen met weinig: armoede, rondkomen, minima, geldgebrek, voedselbank, kledingbank, bijzondere bijstand, leefgeld, toeslag, participatiewet, arm, geen geld, tweedehands, studiefonds
Uitkering en inkomen: uitkering, bijstandsuitkering, uwv, inkomen, wajong, korting op uitkering, stopgezet, inlichtingenplicht, terugvordering, maatregel, sollicitatieplicht, kostendelersnorm, hoofdverblijf, samenwonen, aanvraag levensonderhoud
Een dak boven het hoofd: dakloos, briefadres, slapen bij vrienden, woning, urgentie, wachtlijst huurwoning, daklozenopvang, nachtopvang, woonruimte, bankslapen, woningnood, thuisloos, inschrijving, adres
Huur en ontruiming: huur, huurachterstand, ontruiming, huisuitzetting, woningcorporatie, verhuurder, huurcontract, uitzetting, huurbaas, huurtoeslag, achterstallige huur, kort geding, huisbaas
Energie en een warm huis: energie, stroom, gas, verwarming, kachel, kou, energierekening, tocht, isolatie, afgesloten, schimmel, energietoeslag, vocht, warmte, dekens
Eten en samen koken: voedsel, voedselpakket, koken, maaltijd, soep, honger, eettafel, kookgroep, boodschappen, ontbijt, keuken, samen eten, buurtmaaltijd, pannen
Alleen en eenzaam: eenzaam, eenzaamheid, isolement, aanspraak, stil huis, niemand komt, gezelschap, weduwe, maatje, helemaal alleen, niemand om mee te praten, eenzame, stilte, sociale contacten
Buren en buurt: buren, buurvrouw, buurman, buurt, galerij, portiek, trappenhuis, buurtkamer, buurthuis, flat, ontmoeting, buurtgenoten, buurvrouwen, straatfeest
Overlast en ruzie in de straat: overlast, geluidsoverlast, herrie, ruzie, klacht, lawaai, schelden, burenruzie, intimidatie, vuilnis, hangjongeren, buurtbemiddeling, vernieling
Mantelzorg: mantelzorg, mantelzorger, overbelast, respijtzorg, verzorgen, ontlasten, dochter zorgt, logeeropvang, zorgt voor haar man, zorgt voor zijn vrouw, overbelasting
Ouder worden: oudere, bejaard, langer thuis wonen, verpleeghuis, traplift, rollator, dagbesteding, ouderdom, verzorgingshuis, alarmknop, seniorenwoning, kwetsbare oudere, hoogbejaard, op leeftijd
Vergeten en dementie: dementie, alzheimer, geheugen, verdwalen, casemanager, in de war, vergeetachtig, geheugenpoli, vergeetachtigheid, kwijt wie hij is
Rouw en afscheid: rouw, overlijden, overleden, dood, begrafenis, afscheid, uitvaart, sterven, verdriet, crematie, nabestaande, troost, begraven
Psychische druk en verward gedrag: psychisch, psychiater, psycholoog, ggz, depressie, psychose, verward, angst, paniek, crisisdienst, suïcidaal, somber, trauma, medicatie, overprikkeld, stemmen horen
Verslaving: verslaving, verslaafd, alcohol, drank, drinken, drugs, gokken, wiet, terugval, afkicken, nuchter, blowen, cocaïne, lege flessen, verslavingszorg
Lichamelijk ziek of beperkt: ziekte, ziekenhuis, handicap, rolstoel, beperking, chronisch, hulpmiddel, revalidatie, scootmobiel, doof, operatie, hersenletsel, blindengeleidehond, slechtziend
Licht verstandelijke beperking: verstandelijk, lvb, moeilijk lezen, overschat, begeleid wonen, niet begrijpen, iq, laaggeletterd, beschermd wonen, eenvoudige taal
Opvoeden: opvoeden, opvoeding, peuter, kleuter, driftbui, opvoedvraag, ouderschap, consultatiebureau, gezinshulp, bedtijd, puber, alleenstaande moeder, grenzen stellen, ouders
Opgroeien en jeugdhulp: jeugdhulp, jeugd, jeugdzorg, jongere, pleegzorg, pleeggezin, uithuisplaatsing, voogd, gezinshuis, jeugdbescherming, ondertoezichtstelling, kinderrechter, crisisplek, ambulant
Achttien worden: achttien, volwassen, achttiende verjaardag, nazorg, verlengde jeugdhulp, op eigen benen, zelfstandig wonen, volwassenenteam, overgang, jongvolwassene, kamer zoeken
School en thuiszitten: school, verzuim, thuiszitter, leerplicht, niet naar school, leerkracht, juf, schoolverzuim, schooladvies, passend onderwijs, spijbelen, intern begeleider, klaslokaal, schoolplein
Scheiding en ouders die strijden: scheiding, echtscheiding, gescheiden, omgangsregeling, vechtscheiding, ouderschapsplan, co-ouder, stiefvader, stiefmoeder, alimentatie, ex-man, ex-vrouw, weekendvader, kind ertussen
Veilig thuis: veiligheid, mishandeling, geweld, huiselijk geweld, melding, veilig thuis, klappen, bang, vrouwenopvang, huisverbod, stalking, kindermishandeling, slaan, bedreigd, blauwe plekken
Zorgen delen of melden: meldcode, zorgmelding, melden, geheimhouding, toestemming, privacy, gegevens delen, beroepsgeheim, onderbuik, veilig genoeg, zorgelijk
Baby op komst: zwanger, zwangerschap, geboorte, bevalling, baby, kraamzorg, verloskundige, jonge moeder, tienermoeder, borstvoeding, wieg, huilbaby
Werk en weer meedoen: baan, werkloos, solliciteren, sollicitatie, ontslag, re-integratie, jobcoach, werkgever, participatie, werkplek, loon, stage, beschut werk, arbeidscontract, aan het werk, weer werken
Vluchten en aankomen: vluchteling, asielzoeker, statushouder, azc, verblijfsvergunning, gevlucht, oorlog, inburgering, gezinshereniging, asiel, vergunning, ongedocumenteerd, oekraïne
Taal en tolken: taal, tolk, vertalen, vertaling, taalles, nederlands leren, moedertaal, taalmaatje, tolkentelefoon, vertaalt, verstaan, kind als tolk
Formulieren en brieven: formulier, brief, post, papierwerk, bureaucratie, digid, aanvraagformulier, bewijs, kopie, loket, enveloppen, regeldruk, vakjes
Digitaal meedoen: digitaal, computer, digid, wachtwoord, internet, website, inloggen, app, pinpas, smartphone, online, tablet, telefoon
Toegang en beschikkingen: beschikking, indicatie, wmo, keukentafelgesprek, aanvraag, toegang, besluit, bezwaar, maatwerkvoorziening, herindicatie, pgb, verordening, afwijzing
Wachten op hulp: wachtlijst, wachttijd, doorlooptijd, overbrugging, intake, maanden wachten, aan de beurt, plek vrij, lang wachten, wachten op hulp
Vaste gezichten en vertrouwen: vertrouwen, vast gezicht, wisseling, overdracht, opvolger, weggaan, nieuwe hulpverlener, contactpersoon, opnieuw vertellen, vertrouwensband, blijven komen, nieuw gezicht
Te veel hulp, te veel plannen: plan, afstemming, casusregie, regie, multiprobleem, één gezin één plan, langs elkaar heen, zorgcoördinatie, mdo, te veel hulpverleners, overleggen, zorgplan
Schrijven en verantwoorden: verslag, registreren, verantwoorden, administratie, rapportage, dossier, invullen, registratie, verslaglegging, keuzelijst, rapporteren
Samenwerken met andere organisaties: samenwerking, huisarts, ketenpartner, verwijzen, verwijzing, politie, wijkagent, poh, doorverwijzen, aanbieder, praktijkondersteuner, samenwerken
Gemeente en beleid: gemeente, wethouder, beleid, raadslid, bezuiniging, inkoop, aanbesteding, contractmanager, beleidsregel, verkiezingen, begroting, landelijk beleid, beleidskader
Eigen kracht en netwerk: netwerk, eigen kracht, familieberaad, zelf doen, zelfredzaam, steunfiguur, eigen regie, wederkerig, steungezin, jim, familie helpt, eigen netwerk
Vrijwilligers en inloop: vrijwilliger, vrijwilligerswerk, inloop, koffie, buurtkamer, activiteit, ontmoeten, samen eten, dagactiviteit, breien, klussen, repaircafé
Ervaring die meepraat: ervaringsdeskundige, ervaringskennis, ervaringsdeskundigheid, meepraten, cliëntenraad, herstel, lotgenoten, eigen ervaring, adviesraad, van binnenuit
Politie, straf en terugkeer: politie, gevangenis, detentie, reclassering, opgepakt, aangifte, vrijlating, taakstraf, boete, vastzitten, ex-gedetineerde, gevangenisstraf, celstraf
Het vak zelf: caseload, werkdruk, intervisie, ziekteverzuim, teamleider, supervisie, vakmanschap, uitval, professional, uitgevallen collega, vakgenoot, collega's, burn-out
`;

export const THESAURUS: Thesaurus = LINES.trim()
	.split('\n')
	.map((line) => {
		const [theme, words] = line.split(': ');
		return { theme: theme!, words: words!.split(', ') };
	});
