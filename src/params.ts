// What a part of an address may be. One set of routes shows every kind of joint text.
import { picklist } from 'valibot';
import { textPlaces } from '#features/joint-texts/kinds.ts';

export const params = { stuk: picklist(textPlaces) };
