// What somebody is called by others: a nickname says who it is as much as a name does.
import { isFamilyName, isWord, rankOf } from './lexicon.ts';
import type { Find } from './mark.ts';
import { findShapes, type Rule } from './shape.ts';

const CALLED = String.raw`(?:(?:de|het)\s)?\p{Lu}\p{L}+`;

const RULES: readonly Rule[] = [
	// "Zijn bijnaam bij het café was de Baron".
	{
		kind: 'name',
		level: 'decide',
		only: /bijnaam/i,
		pattern: new RegExp(String.raw`(?<=bijnaam(?:\s\p{L}+){0,5}\s(?:was|is|werd)\s[‘'"“]?)${CALLED}`, 'gu')
	},
	// "Een man die 'de Accountant' wordt genoemd".
	{
		kind: 'name',
		level: 'decide',
		only: /genoemd/i,
		pattern: new RegExp(String.raw`(?<=[‘'"“])${CALLED}(?=[’'"”]\s(?:wordt\s|werd\s|is\s)?genoemd)`, 'gu')
	},
	// "Een vrouw die Prinses genoemd wordt".
	{
		kind: 'name',
		level: 'decide',
		only: /genoemd/i,
		pattern: new RegExp(
			String.raw`(?<=\s(?:die|dat|door\s\p{L}{2,12})\s(?:ook\swel\s|altijd\s)?[‘'"“]?)${CALLED}(?=[’'"”]?\s(?:wordt\s|werd\s|is\s)?genoemd)`,
			'gu'
		)
	},
	// "Alias Fluit", "bijgenaamd de Lange", "beter bekend als Tinus de Kat".
	{
		kind: 'name',
		level: 'decide',
		only: /alias|genaamd|bekend als|roepnaam|bekend onder/i,
		pattern: new RegExp(
			String.raw`(?<=(?<!\p{L})(?:alias|bijgenaamd|roepnaam:?|beter\sbekend\sals|bekend\sonder\sde\snaam)\s[‘'"“]?)${CALLED}(?:\s(?:de\s|van\s)?\p{Lu}\p{L}+)?`,
			'gu'
		)
	},
	// "M.J. (Rinus) van 't Hoff": as offices write somebody.
	{
		kind: 'name',
		level: 'decide',
		only: /\.\s?\(/,
		pattern:
			/(?<![\p{L}.])(?:\p{Lu}\p{Ll}?\.\s?){1,5}\(\p{Lu}\p{L}+\)(?:\s(?:van|de|den|der|ter|ten|het|'t|’t|el|al)){0,3}\s\p{Lu}[\p{L}’'-]+/gu
	},
	// "Willemsen-de koning": two surnames, typed small.
	{
		kind: 'name',
		level: 'decide',
		only: /\p{L}-(?:de|den|der|van|ter|ten)\s/iu,
		pattern:
			/(?<![\p{L}\d-])\p{L}{3,20}-(?:van\s(?:der\s|den\s|de\s)?|de\s|den\s|der\s|ter\s|ten\s)\p{L}{3,20}(?![\p{L}-])/giu,
		accept: ([written]) => {
			const first = /^\p{L}+/u.exec(written)![0].toLowerCase();
			return rankOf(first) > 1000 && (isFamilyName(first) || !isWord(first));
		}
	},
	// "Doornkamp, R. (1961)", "Berg, J.P. van den": as lists have somebody.
	{
		kind: 'name',
		level: 'decide',
		only: /\p{Ll},\s\p{Lu}\./u,
		pattern:
			/(?<![\p{L}.-])\p{Lu}\p{Ll}[\p{L}’'-]+,\s\p{Lu}\.(?:\s?\p{Lu}\.){0,3}(?:\s(?:van|de|den|der|ter|ten|het|'t|el|al)(?!\p{L})){0,3}(?=\s?[(,;:\n]|\s\p{Ll}|\s?$)/gu,
		accept: ({ index }, text) => !/(?:in|uit|te|naar|bij)\s$/i.test(text.slice(0, index).slice(-6))
	},
	// "Naam: Doornkamp", "naam cliënt: d. kroezen": a field that asks for it.
	{
		kind: 'name',
		level: 'decide',
		only: /naam/i,
		pattern:
			/(?<=(?:^|[\n;,.]\s?)(?:naam|achternaam|voornaam|roepnaam|voor-\s?en\sachternaam)(?:\s(?:van\s)?(?:de\s|het\s)?(?:cliënte?|client|inwoner|bewoner|aanvrager|kind|jeugdige|moeder|vader|ouder|patiënt|contactpersoon|betrokkene))?:\s)[\p{L}][\p{L}’'.-]*(?:\s[\p{L}’'.-]+){0,4}(?=\s?[,;(\n]|\.\s|\.?$)/giu,
		accept: ([written]) => !/^(?:onbekend|niet|geen|nog|zie|volgt|idem|x+|n\.?v\.?t\.?)(?!\p{L})/iu.test(written)
	},
	// "Floris baron van Eeckhorst tot Wijk".
	{
		kind: 'name',
		level: 'decide',
		only: /baron|jonkheer|jonkvrouw|graaf|gravin/i,
		pattern:
			/(?<!\p{L})(?:\p{Lu}\p{L}+\s)?(?:baron|barones|jonkheer|jonkvrouw|graaf|gravin)(?:\s(?:van|de|der|den|tot|thoe|op)){1,3}\s\p{Lu}[\p{L}’'-]+(?:\s(?:tot|van|en|thoe)(?:\sde)?\s\p{Lu}[\p{L}’'-]+)?/gu
	},
	// "De zaak Wijngaarde", "de casus Ten Brink": a file by whose it is.
	{
		kind: 'name',
		level: 'decide',
		only: /zaak|casus|dossier|kwestie|zussen|gebroeders|broers/i,
		pattern:
			/(?<=(?<!\p{L})(?:[Zz]aak|[Cc]asus|[Dd]ossier|[Kk]westie|[Zz]ussen|[Gg]ebroeders|[Bb]roers)[-\s])(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er|[Tt]en|[Ee]l|’t|'t)\s){0,2}\p{Lu}\p{Ll}[\p{L}’'-]+(?:\s\p{Lu}(?:\.|\p{Ll}[\p{L}’'-]+))?/gu
	},
	// "Casus van 't zand".
	{
		kind: 'name',
		level: 'ask',
		only: /zaak|casus|dossier/i,
		pattern:
			/(?<=(?<!\p{L})(?:zaak|casus|dossier)\s)van\s(?:(?:de|den|der)\s|['’]t\s)\p{Ll}{3,}(?=\s?[.,;:!?]|\s(?:is|en|loopt|heeft|gaat)(?!\p{L})|$)/giu
	},
	// "U spreekt met Van Zuilen": two capitals in mid-sentence are a family name.
	{
		kind: 'name',
		level: 'decide',
		only: /(?:Van|Ter|Ten|Den|Der)\s/,
		pattern:
			/(?<=\p{Ll}\s)(?:Van\s(?:(?:de|den|der|het)\s|['’]t\s)?|Ter\s|Ten\s|Den\s(?!Haag|Bosch|Helder|Burg|Ham|Dolder|Oever)|Van\sder\s)\p{Lu}\p{Ll}[\p{L}’'-]+/gu
	},
	// "Meneer dokter, zo heet hij echt", "dochter hoop, die heet echt zo".
	{
		kind: 'name',
		level: 'decide',
		only: /\s(?:heet|noem)/i,
		pattern:
			/(?<![\p{L}’'-])[\p{L}’'-]{2,20}(?=(?:,|\s\()\s?(?:(?:ja|echt),?\s)?(?:zo\s(?:heet\s(?:hij|ze|zij|ie|ik|echt|nu)|noem(?:t|en|de|den)?\s(?:hij|ze|zij|ie|ik)\szich)|(?:die|hij|ze|zij)\sheet\s(?:echt|ook\secht|nu\seenmaal)\szo)(?!\p{L}))/giu,
		accept: ([written]) => !/^(?:en|ja|nee|ook|dus|maar|hoor|school|straat|wijk|buurt|dorp|stad)$/i.test(written)
	},
	// "Hallo daar, engel visser weer", "moi, roelof hier".
	{
		kind: 'name',
		level: 'decide',
		only: /\s(?:hier|weer)(?!\p{L})/iu,
		pattern:
			/(?<=(?:^|[.!?\n]\s?)(?:hoi|hallo|hey|hee|hé|hi|hai|dag|moi|salaam|selam|goedemorgen|goedemiddag|goedenavond|(?:lieve|beste)\s(?:mensen|allemaal|allen|collega['’]?s|team))(?:\s(?:daar|allemaal|mensen|allen|iedereen|team|collega['’]?s))?[,!.]?\s)(?:[\p{L}’'-]{2,20}\s)?[\p{L}’'-]{2,20}(?=\s(?:hier|weer)(?:[,.!:]|\s(?:van|met|uit|even|nog|bij|over)(?!\p{L})))/giu,
		accept: ([written]) =>
			!/(?:^|\s)(?:ik|ben|het|dat|we|wij|is|was|er|daar|dan|nu|mee|alweer|morgen|gisteren|vandaag|daar|nog|even|ze|hij)(?:\s|$)/i.test(
				written
			)
	}
];

export const findNicknames = (text: string): Find[] => findShapes(text, RULES);
