// How schools, care providers and other institutions are called. From general knowledge; add to them freely.
import type { Kind } from './mark.ts';
import { remembered } from './remembered.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const SCHOOL = list(`
	basisschool school obs cbs rkbs pcbs college lyceum gymnasium scholengemeenschap montessorischool vrijeschool mavo roc mboschool hogeschool
	universiteit praktijkschool peuterspeelzaal kinderdagverblijf kdv kleuterschool middelbare sbo vso isk ikc kc kindcentrum peuteropvang mytylschool
	tyltylschool dorpsschool
`);
const INSTITUTION = list(`
	stichting voedselbank kledingbank woningcorporatie woningbouwvereniging corporatie verpleeghuis verzorgingshuis bejaardenhuis ziekenhuis moskee kerk parochie
	gevangenis pi buurthuis wijkcentrum buurtcentrum jongerencentrum dorpshuis kinderopvang bso opvang azc hospice zorgboerderij praktijk bureau sporthal
	sportschool vereniging voetbalclub club bibliotheek apotheek rechtbank kringloopwinkel inloophuis buurtkamer wijkteam buurtteam vluchtelingenwerk
	huisartsenpraktijk gezondheidscentrum camping uitzendbureau zorggroep woonzorgcentrum zorgcentrum flat kliniek instelling huize steunpunt servicepunt adviespunt
	gasthuis medisch-centrum dagcentrum activiteitencentrum gezinshuis logeerhuis woonnet woningnet werkplein werkbedrijf werkcentrum jongerenloket woonpunt woonloket kredietbank rijschool ribw jji jc residentie woonvorm woongroep peutergroep praktijkonderwijs taalhuis wijkrestaurant koor mfc mfa scouting synagoge tempel klooster wooncentrum rouwcentrum
`);
const CARE_WORD = list(`
	ggz zorgaanbieder jeugdzorginstelling zorginstelling thuiszorg jeugdzorg pleegzorg behandelcentrum jeugdbescherming verslavingszorg zorggroep
`);

export const kindOf = remembered((word): Kind | undefined =>
	SCHOOL.has(word)
		? 'school'
		: CARE_WORD.has(word)
			? 'care'
			: INSTITUTION.has(word) || TEAM.test(word)
				? 'institution'
				: undefined
);

/** Local teams, of which every town has its own: "gebiedsteam", "jeugdteam". */
const TEAM =
	/^(?:wijk|buurt|gebieds|dorps|jeugd|jongeren|kern|stads|toegangs|gezins|sociaal|ouderen|opvoed|zorg|meedoen|welzijns|centrum)-?team$/;

export const SCHOOL_END = /(school|college|lyceum|gymnasium)$/;

/** Care providers that work in many towns, by their public names. */
export const CARE = list(`
	pluryn parnassia altrecht levvel buurtzorg nidos kentalis youz youké youke altra spirit pactum entrea ambiq karakter accare lentis dimence mediant
	pro-persona arkin jellinek brijder tactus iriszorg antes bavo-europoort delfland rivierduinen ggnet mondriaan reinier-van-arkel philadelphia cordaan
	amerpoort amarant abrona reinaerde lister kwintes leviaan humanitas-dmh ipse middin pameijer enver horizon yulius lucertis fier moviera arosa kadera
	xonar sterk-huis oosterpoort combinatie-jeugdzorg lindenhout intermetzo trajectum wier dichterbij lunet cello siza driestroom zozijn frion baalderborg
	jp aveleijn estinea elver esdégé-reigersdaal heliomare merem libra rijndam basalt adelante roessingh revant tzorg axxicom careyn laurens cordares
	sensire carintreggeland zorggroep-almere zuidwester surplus thebe mijzo molendrift elker cosis promens vnn timpaan talant tinten zienn limor iriz
	hvo-querido cvd deelstroom jeugdformaat schakenbosch jutters jeugdriagg samen-veilig sayas jbra william-schrikker wsg fiom kenter opvoedpoli triversum
	mentrum ingeest amsta evean osira siriz fivoor naviva novadic kentron novadic-kentron emergis incluzio farent contourdetwern levgroep stimenz rijnstad
	juzt anacon blijfgroep hvo volksbond exodus careander philorem lokalis koraal vincere zideris sdw prisma severinus ons-tweede-thuis odion esdege
	sherpa bartimeus visio vitree vitaal sovak prokino rubicon leekerweide omring magentazorg viva vivantes magenta amstelring zorgbalans zorgspectrum
	warande axion vitalis brabantzorg sint-maarten liemerije attent opella viattence noorderbreedte meriant patyna treant icare umcg lumc olvg radboudumc
	rijnstate isala elkerliek bravis amphia ikazia hagaziekenhuis tergooi diakonessenhuis bernhoven viecuri zuyderland adrz dijklander flevoziekenhuis
	tjongerschans alrijne vumc cwz umc erasmusmc zorgcirkel pieter-raat esdege-reigersdaal hoogstraat klimmendaal vilans tragel zorgstroom allévo
	stichting-wijkz wijkz florence saffier haagse-wijk pieter-van-foreest quarijn zorgpalet beweging-3 lyvore santé lelie-zorggroep aafje
	humanitas-rotterdam conforte zonnehuisgroep zorgcombinatie-marga-klompé sutfene zorggroep-sint-maarten zgr de-posten trivium carint zorgfederatie tzn
	thuiszorg-west savant proteion cicero sevagram envida kracht-in-zorg rubicon-jeugdzorg bijzonder-jeugdwerk mutsaersstichting opdidakt
	praktikon bjzl anton-constandse kessler neos moveoo traverse smo terwille prezens dokter-bosman mindfit psyq hsk mentaal-beter
	perspektief teylingereind harreveld almata juvaid levantes cardea horizonjeugd kairos fivoor inforsa transfore mesdag pompestichting veldzicht
	oostvaarderskliniek avoord groenhuysen schakelring amaliazorg vitalis sevagram argos fundis zorgwaard internos aafje sdw gors tragel
	eleos bosman dokter-bosman indigo psycholoog-nl mentalis molemann psytrec centiv yorneo cedergroep jeugdhulp-friesland kinnik
	bascule opvoedbureau spirit-jeugd lijn5 pluryn-jeugd ambulante-jeugd oosterschelde juvent agathos briedis timon chris-en-voorkom
	amarantgroep severinus swz stichting-wad daelzicht gastenhof rubicon-jeugd xonar-jeugd koraalgroep pergamijn sgl radar stevig
	respecta carint trivium-meulenbelt solis humanitas-zorg marga zozijn-zorg philadelphia-zorg aveleijn-zorg tactus verslavingszorg-noord
	ananz zuidzorg pantein oktober valuas mijzo prisma-zorg volckaert maasduinen schakelring thebe-wijk buurtzorg-jong wilgaerden omring-zorg
	actiezorg tgroep allerzorg privazorg zorgmaatwerk family-care fundament pgvz
	kabouterhuis ipse-de-bruggen syndion gemiva asvz jarabee veilig-thuis
`);
export const INSTITUTIONS = list(`
	abn tussenvoorziening regenbooggroep ggn flanderijn lavg wehkamp leergeld zorgbelang aventus rocva rocvf humanitas mitros portaal ymere eigen-haard rochdale stadgenoot vestia haag-wonen staedion woonbron havensteder vivare vluchtelingenwerk ombudsman mee stimulansz
	kamernet partou kinderrijk smallsteps welzin dock combiwel cumulus versa welmoed sezo doenja buurtmarkt sociëteit qbuzz arriva connexxion postnl dhl
	tata hoogovens philips asml vdl daf dsm randstad tempo-team olympia parteon intermaris woonstad acantus nijestee lefier wetland elkien thuisvester
	tiwos wonenbreburg casade woonpartners trivire domijn welbions woonfriesland accolade ieder1 openbaar-belang deltawonen beter-wonen talis woonwenz
	volkshuisvesting fairwork comensha vitens waternet brabantwater evides essent vattenfall eneco syncasso woningnet medipoint vegro harting-bank welzorg
	flexcraft countus alfa-accountants werksaam werkplein avres baanbrekers ferm-werk lariks contourdetwern twern farent juzt rijnstad
	stimenz wijdezorg kwadraad participe tympaan domesta actium quawonen thius vesteda woonbedrijf zayaz brabantwonen woonveste mooiland
	woongoed lekstedewonen fien-wonen poort6 ressort-wonen waterweg-wonen maasdelta zeeuwland clavis-wonen woongoed-middelburg mercatus uwoon omnia-wonen
	triada vechtdal-wonen salland-wonen mijande beterwonen reggewoon viverion wonion sité-woondiensten thuisvesting wierden-en-borgen groninger-huis
	patrimonium steelande wold-en-waard marenland windesheim saxion fontys avans zadkine albeda deltion cibap landstede graafschap rijnijssel curio firda
	noorderpoort halt
`);

/** Houses and firms that are somebody's place only with a name behind them: "bakkerij Het Stoepje", "kinderpraktijk De Boog". */
const HOUSE =
	/(praktijk|centrum|huis|huiskamer|buurtkamer|club|vereniging|gebouw|woongroep|voorziening|opvang|kerk|moskee|tempel|parochie|kliniek|apotheek|bakkerij|slagerij|kapsalon|café|cafetaria|snackbar|restaurant|eetcafé|coffeeshop|garage|manege|boerderij|fabriek|kwekerij|hotel|theater|fonds|kantoor|winkel|bedrijf|bureau|kringloop|camping|sporthal|zwembad|museum|hospice|speelzaal|dagverblijf|speeltuin|salon|woonvorm|dagbesteding|atelier|werkplaats|supermarkt|zaal|koor|school|tankstation|drogisterij|rederij|firma|kaashandel|viswinkel|drukkerij|studio|dierenarts|taxi|bouw)$/;

export const isHouse = remembered((word) => HOUSE.test(word));

/** Kinds that have a name also when it is typed small: "obs de klimop". */
const NAMED_SMALL =
	/^(dagbesteding|groepshuis|leefgroep|fasehuis|spreekuur|inloopspreekuur|inloop|buurtkamer|huiskamer|ontmoetingscentrum|ontmoetingsplek|wijkrestaurant|kringloop|kinderboerderij|peuteropvang|peutergroep|rijschool|uitzendbureau|gastouderbureau|steunpunt|buurtplaats|buurtfabriek|wijkplaats|wijktuin|zorghotel|zorghuis|logeerhuis|moederhuis|gezinshuis|crisisopvang|nachtopvang|jongerenhuis|jeugdhonk|tehuis|pension|kringloopwinkel|weggeefwinkel|koor|\p{L}+koor|woongroep|woonvorm|taalhuis|kindcentrum|obs|cbs|rkbs|pcbs|sbo|vso|kdv|bso|ikc|kc|mfc|mfa|rsg|osg|csg|psg|\p{L}*villa|logopedie|residentie|seniorenflat|basisschool|peuterspeelzaal|kinderdagverblijf|kinderopvang|buurthuis|buurtcentrum|jongerencentrum|verpleeghuis|verzorgingshuis|bejaardenhuis|wijkcentrum|dorpshuis|inloophuis|zorgboerderij|boerderij|woonzorgcentrum|zorgcentrum|winkelcentrum|cafetaria|snackbar|café|cafe|eetcafé|restaurant|hotel|coffeeshop|tankstation|kapsalon|bakkerij|slagerij|drogisterij|zwembad|sporthal|sportschool|camping|theater|apotheek|hospice|speeltuin|manege|garage|flat|huize|scouting|stichting|moskee|praktijk|\p{L}{3,}team|\p{L}{4,}centrum|\p{L}+praktijk|\p{L}+speelzaal|\p{L}{3,}school|\p{L}+college)$/u;

export const isNamedSmall = remembered((word) => NAMED_SMALL.test(word));

/** Sports clubs: whatever follows is their name. */
export const CLUB = /^(vv|sv|fc|kf|sc|tv|rkvv|rksv|hv|avv|kv|svv|cvv|ssv)$/;

/** What houses and schools are called in every second town; in small letters only beside a word that tells it is one. */
export const OWN_NAMES = list(`
	regenboog wegwijzer kompas klimop klaproos vlinder zonnebloem springplank anker fontein schakel horizon sleutelbloem wissel mozaïek mozaiek
	kameleon rank baken wingerd boemerang meander kleurrijk regenboogschool driemaster zevensprong zevenster zonnewijzer windroos vuurtoren vuurvlinder ark brug bron
	duizendpoot eik eikel esdoorn linde lindehof beuk berk meidoorn hazelaar kastanje wilg wilgenhof olm acacia kersenboom appelboom boomgaard boomhut
	bijenkorf egel eekhoorn uil uilenburcht zwaluw kievit lepelaar ooievaar reiger zeearend meerkoet ijsvogel leeuwerik zilvermeeuw merel
	ster sterrenboog poolster morgenster zonnestraal zonnehoek zonnehof zonnekamp lichtstraal lichtboei vuursteen hoeksteen toren molen wiekslag
	mast mastbos vaart haven zeester schelp zandkorrel golfslag branding kade kroon kring cirkel spil as kern krul tweesprong driehoek vierhoek
	terp hoeve hoef burcht poort spiegel draaimolen toverbal tovertuin toverberg kabouter dolfijn zeehond walvis pinguïn pinkeltje
	bolster boei dukdalf eendracht flierefluiter griffel hoepel hobbelpaard huifkar jol kaap kiem kikker klankbord klokhuis klimboom koppel koggeschip krabbel
	lantaarnpaal leilinde lichtbaken loopplank lotus mandala matrix mikado noordster olijfboom oase palet parachute parasol paraplu pelikaan pijler piramide plataan
	polygoon prisma raket rietzanger rots rozentuin schatkist schatgraver schoener sperwer speelboot sprong springschans stapsteen startbaan stern sterrenwacht
	tandem touwladder triangel trampoline trommel tweemaster veerkracht venster vierklank vijfhoek vlieger vliegenier vlinderboom vlindertuin vlonder
	vuurvogel waterlelie waterval watermolen weidevogel wereldboom wielewaal wilgenroos windhoek windmolen windvaan windwijs windwijzer zandloper zeemeeuw zevenblad
	zilverreiger zonnesteen zonnepit zwaluwnest toevlucht herberg schuilplaats thuishaven pleisterplaats koepel loods smidse weefgetouw spinnewiel duif duifje bengel
	rakkers dreumes kwetter speelkwartier sterrenkijker kraaiennest zandkasteel luchtballon
	lelie roos tulp margriet madelief korenbloem boterbloem paardenbloem zonnedauw lavendel klaver klavertje distel rozenhof
	arend adelaar havik valk pauw zwaan eland hinde das otter bever libel hommel krekel sleutel boei grutto tureluur wulp kluut scholekster batting hobbit verrekijker oversteek oeverzwaluw klokkenluider lantaarn klepel trekvogel hoorn boog opstap stek bongerd startblok hoeksteen vogelnest kakelbont toermalijn robijn saffier parel kristal
`);

/** Of these names also what lies about everywhere: in small letters they are no sign. */
export const LANDSCAPE = list(
	'vaart haven kade brug poort molen toren bron hoef kern as kring eik berk linde ark merel uil'
);

/** Beside these a house may be called by its name alone: "de juf van de regenboog". */
export const BESIDE_A_HOUSE =
	/^(school|schools|schooltje|schoolarts|juf|meester|leraar|lerares|leerkracht|mentor|klas|directeur|ib|ib'er|intern|begeleider|opvang|overblijf|leerling|leerlingen|kinderen|peuters?|groep|activiteit|koffie|inloop|dagbesteding|verpleeghuis|afdeling|bewoners?|opname|opgenomen|verpleegkundige|verzorgende|zorg|wonen|woont|kamer|koor|sjoelen|bingo|buurthuis|wijkcentrum|vrijwilligers?|beheerder|bso|maandag|dinsdag|woensdag|donderdag|vrijdag|maandags|peuter|schorsen|geschorst|dagopvang|overblijven)$/;

/** Who does this does it at some place: "werkt bij toermalijn", "aangemeld bij de waag". */
export const PLACED =
	/^(opleiding|mbo|bed|plek|hulp|aangemeld|aanmelding|werkt|werkte|werken|zit|zat|woont|woonde|stage|stagiaire?|vrijwilliger|vrijwilligster|opgenomen|verblijft|verbleef|poli|intaker|intake|behandelaar|behandeling|begeleiding|begeleider|poetst|poetste|schoonmaker|traint|voetbalt|zingt|danst|lid|baan|niveau|entree|ingeschreven|logeert|logeerde|wachtlijst|gewerkt|chauffeur|huurt)$/;

/** Short for a kind of house: the word behind it is a name, also when the dictionary has it. */
export const SHORT_KIND = /^(bso|kdv|obs|cbs|rkbs|pcbs|ikc|sbo|vso|kc|mfc|mfa)$/;

/** What firms do, behind their name. */
export const FIRM =
	/^(advocaten|advocatuur|notarissen|accountants|makelaars|makelaardij|bewindvoering|bewindvoerders|bewind|budgetbeheer|uitvaartzorg|uitvaart|coaching|schoonmaak|transport|thuiszorg|jeugdzorg|jeugdhulp|kinderopvang|fysiotherapie|tandartsen|huisartsen|wonen|zorggroep|begeleiding|installatietechniek|uitzendbureau|logistiek|bouwgroep|catering|schilders|hoveniers|stukadoors|installaties|transporten|beveiliging|taxi|zorgverlening)$/;

export const DIRECTION = /^(noord|zuid|oost|west|midden|centrum|noordoost|noordwest|zuidoost|zuidwest)$/;
/** How homes are called that no dictionary has: "de bolderborg", "het avondlicht". */
export const HOME_END =
	/.{3}(borg|burcht|staete|staate|hoeve|oord|horst|stede|stee|gaarde|waard|heem|hof|weide|veste|hage|state|burgh|horn)$/;
