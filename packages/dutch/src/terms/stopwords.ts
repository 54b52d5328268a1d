// Words that say nothing about what a story is about, and groups of words that say the same.

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const STOP_WORDS = list(`
	de het een en van ik te dat die in is hij niet op aan met als voor had er maar om hem dan zou of wat mijn men dit zo door over ze zich bij
	ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog zal me zij nu ge geen omdat iets worden toch al waren veel
	meer doen toen moet ben zonder kan hun dus alles onder ja eens hier wie werd altijd doch wordt wezen kunnen ons zelf tegen na reeds wil kon
	niets uw iemand geweest andere was we wij jij jullie zijn ging gaan gaat kwam komen komt moest moeten mag mocht wilde willen zei zegt
	zeggen had hadden weer wel heel erg even nou hè toe af hoor misschien echt gewoon soms nooit iedereen niemand elke ieder iedere alle
	waar wanneer waarom welke welk zoals sinds tijdens tussen volgens via per binnen buiten boven achter naast rond vanaf tot totdat
	eerst laatste volgende vorige daarna vervolgens ineens opeens meteen direct pas net bijna ongeveer ongeveer ander anders zelfs juist
	maken maakt maakte laten laat liet geven geeft gaf krijgen krijgt kreeg vinden vindt vond weten weet wist zien ziet zag staan staat stond zitten
	zit zat liggen ligt lag houden houdt hield nemen neemt nam denken denkt dacht vragen vraagt vroeg
	een twee drie vier vijf zes zeven acht negen tien keer jaar jaren maand maanden week weken dag dagen uur minuten euro mens mensen
	mevrouw meneer heer dhr mw
`);

/** Words that stand in so many compounds that sharing only them, on both sides as a part, says little. */
export const GENERAL_PARTS = list(`
	werk huis plan groep team gesprek dag hulp zorg probleem vraag dienst regeling traject beleid kracht punt plaats plek centrum meld
	melding overleg medewerker werker verlening gever nemer houder leider lijst loos moment tijd les geld aanvraag ondersteuning aanpak
	begeleiding begeleider verhaal ochtend avond kamer koffie achterstand formulier bezoek
`);
