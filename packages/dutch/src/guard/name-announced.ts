// Names that a sentence announces, also where they are everyday words: "mijn naam is winter", "ze heet lieve", "je spreekt met van dam".
import { firstName, isListed, isNoun, isWord, rankOf } from './lexicon.ts';
import type { Find } from './mark.ts';
import { findShapes, type Rule } from './shape.ts';
import { isVerbForm } from './verbs.ts';

const WORD = String.raw`[\p{L}’'-]{2,20}`;
const SMALL = String.raw`(?:(?:van|de|den|der|ter|ten|el|al|ben|het|'t|’t)\s){0,2}`;
const PERSON = String.raw`(?:hij|ze|zij|ik|die|zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje|moeder|vader|vrouw|man|jongen|meisje|kind|kinderen|cliënte?|mevrouw|meneer|buurvrouw|buurman|baby|vriend|vriendin|oudste|jongste|middelste|opa|oma|tweeling|meisjes|jongens|hond|kat)`;
/** What may stand behind "heet" and is no name. */
const NO_NAME =
	/^(?:geen|een|de|het|niet|ook|nu|echt|eigenlijk|gewoon|zo|dat|dit|in|vroeger|van|naar|iedereen|welkom|voluit|officieel|hij|ze|zij|toen|anders|al|hier|daar|wat|hoe|haar|hem|mij|je|jij|wij|we|toch|misschien|volgens|zelf|er|alleen|bij|ons|hun|zijn|mijn|nog|dus|maar|en|of|met|onbekend|bekend|doorgegeven|belangrijk|veranderd|verkeerd|fout)$/i;

const accept = ([written]: RegExpExecArray): boolean =>
	!NO_NAME.test(written) &&
	!NO_NAME.test(/^\S+/.exec(written)![0].replace(/^(?:van|de|den|der|ter|ten|el|al|ben|het)$/, '')) &&
	!isVerbForm(written.toLowerCase());

const RULES: readonly Rule[] = [
	// "Ze heet lieve", "de kinderen heten joy en river".
	{
		kind: 'name',
		level: 'decide',
		only: /heet|heten/i,
		pattern: new RegExp(
			String.raw`(?<=(?<!\p{L})${PERSON}\s(?:nu\s|echt\s)?(?:heet|heette|heten|heetten)\s)${WORD}(?:\s(?:en|of)\s${WORD}(?=\s?[.,;:!?)]|$))?`,
			'giu'
		),
		accept: (match) => accept(match) && (rankOf(match[0].toLowerCase()) > 100 || /\s/.test(match[0]))
	},
	// "Mijn naam is winter", "zijn bijnaam is kabouter".
	{
		kind: 'name',
		level: 'decide',
		only: /naam\s(?:is|was)/i,
		pattern: new RegExp(
			String.raw`(?<=(?<!\p{L})(?:mijn|haar|zijn|hun|mn|zn)\s(?:\p{L}{0,4}naam)\s(?:is|was)\s(?:ook\s)?)${SMALL}${WORD}(?:\s${WORD}(?=\s?[.,;:!?)]|$))?`,
			'giu'
		),
		accept
	},
	// "Je spreekt met van dam".
	{
		kind: 'name',
		level: 'decide',
		only: /spree?kt?\smet/i,
		pattern: new RegExp(
			String.raw`(?<=(?<!\p{L})(?:u|je|jij)\sspreekt\smet\s)${SMALL}${WORD}(?=\s?[.,;:!?)]|\s(?:van|uit|over|ik|en)(?!\p{L})|$)`,
			'giu'
		),
		accept
	},
	// "We noemen haar moppie", "ze noemen hem De Neus".
	{
		kind: 'name',
		level: 'ask',
		only: /noem/i,
		pattern: new RegExp(
			String.raw`(?<=noem(?:t|en|de|den)?\s(?:hem|haar|me|mij|zich|ze|'m|m|'r|em)\s(?:altijd\s|ook\s|gewoon\s)?[‘'"“]?)${WORD}(?=[’'"”]?(?:\s?[.,;:!?)]|\s(?:en|omdat|want|maar|op|in|bij|hier|thuis)(?!\p{L})|$))`,
			'giu'
		),
		accept: (match) => {
			const word = match[0].toLowerCase();
			return (
				accept(match) &&
				(!isWord(word) || isNoun(word) || rankOf(word) > 8000) &&
				!/(?:ig|lijk|loos|s|er|isch)$/.test(word)
			);
		}
	},
	{
		kind: 'name',
		level: 'decide',
		only: /noem/i,
		pattern:
			/(?<=noem(?:t|en|de|den)?\s(?:hem|haar|me|mij|zich|ze)\s(?:altijd\s|ook\s|gewoon\s)?[‘'"“]?)(?:de|het|De|Het)\s\p{Lu}\p{L}+/gu
	},
	// "Mevr. K. (78)", "casus M. de J.": letters stand for somebody.
	{
		kind: 'name',
		level: 'decide',
		only: /\p{Lu}\./u,
		pattern:
			/(?<=(?<!\p{L})(?:[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?|[Mm]eneer|[Dd]hr\.?|[Hh]eer|[Cc]asus|[Cc]li[eë]nte?|[Ff]amilie|[Ff]am\.?|[Gg]ezin)\s)(?:\p{Lu}\.\s?){1,3}(?:(?:van|de|den|der|el|al)\s){0,2}(?:\p{Lu}\.)?(?=[\s,;:!?)(]|$)(?!\s?\p{Lu}\p{Ll})/gu
	},
	// "De moeder van storm zei", "groetjes van linde".
	{
		kind: 'name',
		level: 'ask',
		pattern:
			/(?<=(?<!\p{L})(?:moeder|vader|zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje|oma|opa|mama|papa|groetjes|groeten|liefs)\svan\s)\p{Ll}{3,16}(?=\s?[.,;:!?)]|\s(?:is|was|zei|zegt|belde|belt|kwam|komt|wil|wilde|heeft|had|woont|zit|zat|die|en)(?!\p{L})|$)/giu,
		accept: ([written]) => {
			const word = written.toLowerCase();
			return (
				rankOf(word) > 1200 &&
				(isNoun(word) || !isListed(word)) &&
				(!!firstName(word) || !isVerbForm(word)) &&
				!/(?:en|zorg|school|werk|huis|team)$/.test(word)
			);
		}
	}
];

export const findAnnounced = (text: string): Find[] => findShapes(text, RULES);
