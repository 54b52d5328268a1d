// What somebody is called by others: a nickname says who it is as much as a name does.
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
	// "Iedereen noemt hem de Burgemeester".
	{
		kind: 'name',
		level: 'decide',
		only: /noem/i,
		pattern:
			/(?<=noem(?:t|en|de|den)\s(?:hem|haar|me|mij|zich|ze)\s(?:altijd\s|ook\s)?[‘'"“]?)(?:de|het)\s\p{Lu}\p{L}+/gu
	}
];

export const findNicknames = (text: string): Find[] => findShapes(text, RULES);
