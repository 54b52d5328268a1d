// Small lists of our own, for what no package tells. From general knowledge; add to them freely.

export const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** First names that OpenTaal also lists as words, but that nobody means otherwise in a story. */
export const CLEAR_NAMES = list(`
	aagje aaltje alma amanda anita aurora ava babs berthe daisy ellen els erica eva fiep fleur fokje gemma grietje helen
	imme inga iris jantje janet karen kaatje keetje kelly kim klaasje lotje lisa madeleine marjolein margriet marlijn marina merel
	miep mies mila mirte nel rachel ria riek riet rietje roosje rosa rozemarijn sara sharon tootje wies jasmijn maxime puck mara
	aad aart abraham adam arend axel barend bas benjamin bente bob bobby bram cas chris dirk dolf dries ebbe eddy ferry frank geert
	hannes hans hendrik henry jaap jan joep joop jozef jonas jonathan kees klaas koen kris lex maarten mats maxim max mehari
	nick nik nol nelson pascal peter piet rik rob robbert ramin sem serge sjaak sjirk steven thomas tommy teddy tuur wim wout wouter
	jack joe joel juan noël dino jade ruby romeo rowan willie wiel krijn lammert luis mazen mees rein rien waling valentijn mo anne dirk marie rita toos truus sjaan johan willem gert evert pieter peter
`);

/** Words and abbreviations that OpenTaal does not have and that are no names. */
export const EVERYDAY = list(`
	v/d a/d o/d ps pff fwd moi salaam heej hallo goeiedag merhaba adwo aub svp knm
	app appje appjes appte appten appt appen whatsapp whatsappje mailtje okay oke oké ok euro wmo wlz ggz ggd jgz cjg svb uwv ind duo coa
	azc mbo hbo vwo havo vmbo vso gpk pgb zzp zzper covid corona tv wifi sms pdf cv id vog zvw wsnp msnp poh poh-ggz ivh jgt swt fact
	huisverbod mantelzorger woonbegeleider ambulant zorgmijder zorgmijdend briefadres nareis duo's wijkteam wijkteams buurtteam
	buurtteams keukentafelgesprek bewindvoerder bewindvoering inloophuis kringloop ervaringsdeskundige indicatie beschikking toko halal
	hoi doei huh hè hé hoor ha haha mama papa oma's opa's zo'n 's 't 'n z'n m'n d'r foto's video video's baby baby's zus'
	appartement instagram facebook tiktok snapchat google youtube teams zoom netflix marktplaats vinted
	trauma-informed outreachend mailde mailden gemaild geappt appgroep coachen gecoacht chill nope yes sorry thuisbegeleider
	taalmaatje kapper tolkentelefoon vo po groep klas deelteam
	dhr mw mevr geb nr nrs tel gr grt grtjs mvg vd idd ivm mbt tav tbv nav obv dmv bijv bv evt ca incl excl resp blz jl nvt ipv oa jr jrs kk cl clt
	hat hie by fan foar mar ek hy sy se wy jim mei nei út oan syn myn ús jo kin sil moat binne ha hawwe wêze wie wiene yn dêr hjir sa no dan noch neat mear goed thús skuld fêst wer mem heit beppe pake bern wurk hûs jûn moarn
	us ús sei sizze seit altyd dy dyn har harren wa't dat't wat's oft hoe't wannear wêrom net krijt krije freget frege komme komt giet gie soe woe koe moast wurdt waard wurde jier oere dei wike nacht jûns moarns hjoed juster wolle wol sille silst kinne bliuwe bleau sitte sit rinne rûn prate praat wenje wennet
	buorren tsjin foarby efkes suver gjin nimmen elts alles leaver ferteld fertelle lestich bytsje lyts lytse grut grutte âld âlde nije wekker stean stie
	dgn wkn mnd mndn jrn uu ochtd voorm nam avd wknd spoedig tijdl mogel waars wrsch ivbm agv nogm bespr verw verwijz contactpers ouderbegel gezinsbegel begl
	the and for are was were that this with from have has had they them their there what when who whose which would could should about into your you our his her its not but all can will one two
	three been being more most other others some each every because how than then only over also very just people like said asked told read kept line lines nobody somebody everyone before after
	last first many words word story stories yet empty chair round once twice own speaks another
	cafe cafés suite fifa xbox playstation fortnite minecraft spotify linkedin airfryer kdn kd kk ab'er ib'er ib-er ab-er poh-jeugd sui rm vt jb jbw mdo zrm casemgr csr cm amb bew md mz mzer mantelz wvp wijkvpk fysio ergo logo paaz beschermtafel mda wmo'er zzp'er
	afspr aanvr gesp huisbez mdr vdr ff iig wss sws omg lol btw tm vm nm ma di wo do vr za zo gsm fb insta hh thuiszorgmedewerker
	volvo opel fiat renault peugeot citroen citroën toyota nissan mazda mercedes bmw audi skoda seat kia hyundai suzuki honda vespa
	gamen gamet gamede facetimen facetime appte appt selfie sixpack burn-out burnout coach coaching intake workshop fulltime parttime barbecue
	pierogi baklava harira couscous tajine roti pom injera heri bami nasi pindasoep bigilla börek borek dolma hummus falafel shoarma kapsalon döner
	lasagne pizza tosti frikandel kroket patat frietje sateetje tiramisu
	erna erop eraf erdoor erover ervoor ertegen ernaast erachter erbij eronder erboven erheen ervandoor ertussen mn etc nl dr zn kids clt systeemfout zzp zzper zzpers vragen stb enz gmail hotmail com outlook discord roblox kinder biebje bieb loket pinpas tikkie scootmobiel traplift wijkagent wijkteammedewerker generalist cliëntondersteuner
	snachts savonds smorgens smiddags sochtends szomers swinters effe efkes ff gister gistern eergister telaat tis kga kheb khad kwil kben cb
	bruh bro sis wollah wallah wollahi ewa safi inshallah hamdulilah alhamdulillah mashallah starfoellah osso loesoe fawaka switi tfoe tamam yok evet shukran choukran please bye admin nope yep lol
	afterpay klarna riverty paypal senseo nespresso nutella thermomix nike adidas miele remeha nefit philips siemens ipad iphone macbook chromebook airpods tomtom maps
	paracetamol ibuprofen naproxen diclofenac metformine insuline sertraline citalopram escitalopram paroxetine fluoxetine venlafaxine mirtazapine amitriptyline oxazepam temazepam diazepam lorazepam zopiclon seresta omeprazol pantoprazol ritalin concerta methylfenidaat medikinet lithium quetiapine olanzapine risperidon aripiprazol haldol haloperidol clozapine prednison prednisolon furosemide metoprolol simvastatine atorvastatine ventolin seretide movicolon oxycodon morfine fentanyl tramadol pregabaline methadon refusal antabus levothyroxine amlodipine acenocoumarol
	ayran lahmacun simit bulgur couscous tahin labneh sarma manti piroski borsjt bakabana saoto telo dahl
	ai it or rvt bso cjib sgp fnv cnv vn anwb bkr pin ecg tia soa ggo soap star stap aed dvd cd ar qr url roi faq nb pm
`);

/** Capitals that identify nobody: laws, institutions everyone has to do with, feasts, languages, peoples, countries, provinces. */
export const SAFE = list(`
	wmo jeugdwet participatiewet wlz zvw zorgverzekeringswet awb avg uwv svb duo ind coa cak ciz ggd ggz gz jgz cjg rvdk belastingdienst
	raad rijk kvk knmi rivm vng vws szw ocw cbs nibud nen iso ov ns gvb ret htm cao ww wia wajong aow anw bbz wsnp wsw pgb sociaal domein
	kerst kerstmis kerstavond pasen pinksteren hemelvaart hemelvaartsdag koningsdag bevrijdingsdag sinterklaas sint oud nieuw suikerfeest offerfeest
	ramadan ketikoti keti koti divali diwali holi chanoeka newroz nowruz advent carnaval moederdag vaderdag valentijnsdag prinsjesdag sint-maarten
	nederlands engels duits frans spaans italiaans turks arabisch berbers tamazight tarifit papiaments papiamentu sranan sranantongo pools
	oekraïens russisch tigrinya somalisch perzisch farsi dari pasjtoe koerdisch fries frysk limburgs vlaams portugees roemeens bulgaars chinees
	brabants gronings drents twents zeeuws achterhoeks amsterdams rotterdams utrechts haags sallands gelders hollands antwerps latijn grieks hindi sarnami javaans indonesisch syrisch zweeds noors deens fins vietnamees thais japans
	nederlandse engelse duitse franse spaanse italiaanse turkse arabische poolse oekraïense russische somalische perzische koerdische friese
	syrische eritrese marokkaanse surinaamse antilliaanse arubaanse curaçaose afghaanse iraanse irakese chinese vlaamse belgische britse
	amerikaanse europese afrikaanse aziatische indische molukse portugese roemeense bulgaarse griekse hongaarse ghanese nigeriaanse
	nederlander nederlanders duitser duitsers fransman belg belgen turk turken marokkaan marokkanen surinamer surinamers antilliaan
	antillianen pool polen syriër syriërs eritreeër eritreeërs somaliër somaliërs oekraïner oekraïners rus russen afghaan afghanen
	irakees iraniër iraniërs koerd koerden fries friezen amsterdammer rotterdammer limburger limburgers brabander brabanders
	nederland belgië duitsland frankrijk engeland spanje italië portugal polen roemenië bulgarije hongarije griekenland turkije marokko
	suriname curaçao aruba syrië irak iran afghanistan eritrea ethiopië somalië oekraïne rusland kenia ghana nigeria soedan egypte
	tunesië algerije libië libanon jordanië israël palestina gaza china india pakistan vietnam indonesië amerika afrika europa azië
	tibet koerdistan kasjmir tsjetsjenië siberië anatolië rif punjab balkan kaukasus scandinavië benelux java sumatra molukken darfur tigray
	antillen kaapverdië joegoslavië servië bosnië kroatië kosovo albanië armenië georgië congo angola gambia senegal colombia brazilië
	venezuela mexico canada australië nieuw-zeeland verenigde staten eu oost-europa midden-oosten noorwegen zweden denemarken finland
	ierland schotland zwitserland oostenrijk tsjechië slowakije litouwen letland estland guinee kameroen oeganda rwanda burundi jemen
	groningen friesland fryslân drenthe overijssel flevoland gelderland noord-holland zuid-holland zeeland noord-brabant brabant limburg
	randstad achterhoek twente veluwe betuwe waddeneilanden holland noorden zuiden oosten westen
	god allah jezus islam koran bijbel onzevader moslim moslims christen christenen hindoe jood joods joodse islamitische katholiek
	protestant hervormd gereformeerd kerk moskee imam leger heils rode kruis sire
	facebook instagram whatsapp tiktok snapchat youtube google netflix teams zoom excel word outlook windows iphone samsung signal marktplaats
	lidl aldi jumbo heijn ah hema action kruidvat etos spar plus ikea gamma praxis bol opel ford fiat volkswagen toyota
	tikkie digid ideal meldcode veilig thuis slachtofferhulp kindertelefoon wijkteam wijkteams buurtteam gemeente team jeugdzorg
	januari februari maart april mei juni juli augustus september oktober november december
	maandag dinsdag woensdag donderdag vrijdag zaterdag zondag covid corona alzheimer parkinson down asperger tourette
	ik je jij u hij zij ze wij we jullie het een de en of maar want dus toen dan nu er hier daar wat wie waar hoe waarom ja nee
	om mt mdo nah lvb ass ots schiphol roma sinti ajax feyenoord psv blokker zeeman postnl bol.com volkskrant nrc telegraaf safety signs triple zrm rom srs dsm spv paaz emdr cbt act cgt nvo fgs wvggz wzd wgbo wgs wkkgz pij tbs isd vt at jb jr rm woningnet uhp vots mdft iag bw vog ehbo bhv skj ekc jw pw apk wc ov pc usb woz vve cvz ozb sgb kpi swot smart anbi vwa nvwa hbo mbo vmbo havo vwo wk ek ok bv nv avro npo rtl sbs bbc cnn nrc nos nsc pvv vvd cda pvda sp bsn iban wifi tv mri ct adhd add ptss lvb hiv als ms copd asd b1 c1 bijlmer euro dossier rt ict hr p&o voedselbank
`);

/** Words that stand at the head of a sentence, or get a capital for the weight of it, and are nobody's name unless a title stands before. */
export const ORDINARY = list(`
	angst liefde stress moed schaamte rust onrust geduld ongeduld verdriet boosheid woede eenzaamheid stilte vertrouwen wantrouwen twijfel troost humor paniek
	pijn honger armoede schuld schulden trots trauma rouw haast chaos ruzie geweld onmacht macht vrijheid veiligheid onveiligheid gelijkheid respect begrip
	aandacht nabijheid afstand gezondheid ziekte dood leven geloof dankbaarheid teleurstelling frustratie spanning verwarring onzekerheid zekerheid privacy
	advies toezicht kwaliteit inkoop toegang wonen werk inkomen jeugd zorg welzijn participatie onderwijs verhaal verhalen gesprek gesprekken vraag vragen
	professional professionals zorgverzekeraar verzekeraar zorgkantoor gemeenteraad cliëntenraad adviesraad ombudsman rechter rechters wethouder burgemeester
	raadslid kamerlid minister kabinet bestuur bestuurder directie kantoor beleid visie missie aanpak regie netwerk samenwerking
	keukentafelgesprek inwoner inwoners burger burgers bewoner bewoners cliënt cliënten client clienten patiënt buurt wijk dorp stad straat school huis thuis
	nachts avonds ochtends morgens middags zomers winters maandags dinsdags woensdags donderdags vrijdags zaterdags zondags
	man vrouw kind kinderen moeder vader ouders gezin familie oma opa mensen iemand mens leven samen eigen kracht positieve oplossingsgericht
	oplossingsgerichte motiverende gespreksvoering gespreksvoerder wijkgericht wijkgerichte online offline marktwerking burgerservicenummer volkskrant
	correspondent telegraaf trouw kerstman klok krant koningin koning ziekenhuis huisarts politie brandweer ambulance bibliotheek bieb
`);

export const TITLES = list(`
	mevrouw mevr mw meneer mijnheer heer dhr hr mej mejuffrouw juffrouw familie fam gezin tante tant oom ome opa oma opoe juf juffrouw meester meneertje
	dr drs mr ir ds dominee pastoor pater zuster broeder imam sheikh prof professor dokter rechter wethouder burgemeester echtpaar gastgezin pleeggezin gebroeders erven
	heit mem pake beppe omke muoike baba dede nine teyze amca babcia ciocia tanta lalla sidi
	father mrs ms miss aunt uncle pan pani abla abi hoca sensei ma pa weduwe moeke vader-abt sister sjeik
`);

export const RELATIONS = list(`
	zoon zoontje dochter dochtertje vader moeder man vrouw broer broertje zus zusje zuster kleinzoon kleindochter neef neefje nicht nichtje
	schoonzoon schoondochter schoonmoeder schoonvader stiefvader stiefmoeder pleegmoeder pleegvader pleegzoon pleegdochter halfbroer halfzus
	buurman buurvrouw buurmeisje buurjongen buur vriend vriendin vriendje vriendinnetje partner ex ex-man ex-vrouw cliënt cliënte client bewoner bewoonster
	inwoner collega mentor juf meester leraar lerares directeur huisarts wijkagent vrijwilliger vrijwilligster stagiair stagiaire kapper kapster
	begeleider begeleidster hulpverlener voogd jongere jongen jongetje meisje kind baby peuter kleuter tiener puber leerling student opa oma tante oom
	mantelzorger bewindvoerder advocaat conciërge chauffeur buschauffeur portier kleinkind echtgenoot echtgenote verloofde weduwe weduwnaar
	maatje taalmaatje huisgenoot kamergenoot kamergenote dorpsgenoot lotgenoot tweeling zusjes broertjes kinderen kleinkinderen coördinator
	kat hond poes hondje conrector rector teamleider manager consulent consulente casemanager jongerenwerker opbouwwerker verpleegkundige
	wijkverpleegkundige leerplichtambtenaar psychiater psycholoog kinderarts tandarts fysiotherapeut logopedist makelaar rechercheur agent agente tolk
	taxichauffeur bakker slager fietsenmaker schoonmaker schoonmaakster oppas gastouder trainer coach buurtgenoot klasgenoot klasgenote
	docent docente oom-agent schoonzus zwager stiefbroer stiefzus pleegkind oudste jongste middelste conciërge gezinsvoogd reclasseringswerker
	maatschappelijk-werker kraamverzorgster verloskundige beheerder huisbaas huurbaas verhuurder huismeester sociaal-werker thuisbegeleider
`);

/** "Een vrouw, genaamd …": whatever follows is a name. */
export const NAMING = list(
	'heet heette heten heetten genaamd noemen noem noemt noemde noemden naam namen gedoopt vernoemd alias'
);

export const PARTICLES = list(
	"van v/d vd vdr vander de der den het 't ter ten te op el al ait aït ben bin bint ibn abu abou umm oum ould da das dos do di du del della la le von zu 's 'n bou"
);

/** What people do, and storms or roses do not: a sentence that opens "Roos zei" opens with a name. */
export const PERSON_VERBS = list(`
	zei zegt vertelde vertelt belde belt vroeg vraagt heeft had wil wilde kan kon moet moest mag mocht woont woonde werkt werkte komt kwam gaat ging
	ziet zag denkt dacht vindt vond weet wist zit zat krijgt kreeg stuurt stuurde appt appte mailt mailde schreef schrijft huilde huilt lachte lacht
	knikte heet slaapt sliep zorgt zorgde helpt hielp drinkt dronk blijft bleef werd wordt doet deed durft durfde begon begint zocht zoekt
	geeft gaf neemt nam leest las hoort hoorde praat praatte luistert luisterde fietst fietste loopt liep rijdt reed staat stond is was
	vertaalt vertaalde kookt kookte gelooft geloofde wacht wachtte bracht brengt kent kende leerde leert speelt speelde maakt maakte zwijgt zweeg
	leent liegt rookt rookte kijkt keek antwoordde snapt snapte begrijpt begreep heeft lag ligt verhuisde mist miste viel valt groeit redt overleed
	zou zal wou hoefde hoeft probeerde probeert opende liet laat deelde bedankte glimlachte studeert studeerde voelt voelde
`);
