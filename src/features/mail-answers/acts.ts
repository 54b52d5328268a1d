// What a link from a mail is about, as its page shows it. Pure.
import type { AudienceKind } from '#kernel/audience.ts';
import type { AskLine } from '#features/consent/consent.ts';

export type About =
	| { kind: 'consent'; words: string; place: AskLine['place']; textTitle: string; audience: AudienceKind }
	| { kind: 'answer'; title: string; said: string; language: string }
	| { kind: 'come'; title: string; when: string }
	| { kind: 'join'; who: string; team: string }
	| { kind: 'greet'; team: string; formLabel: string; municipality: string }
	| { kind: 'helped'; words: string; language: string };
