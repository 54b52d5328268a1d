// What somebody brought and took along, for their own eyes: a list, never a count. And the one light request that follows. Pure.
import { days } from '#kernel/moments.ts';
import type { Way } from '#features/profiles/profile.ts';

/** Told, answered in words, wove, hosted; and an answer of theirs that helped whoever asked. */
export type BroughtKind = 'told' | 'answered' | 'wove' | 'hosted' | 'helped';
/** Was there, was helped by an answer, recognised a lesson. */
export type TookKind = 'was-there' | 'was-helped' | 'lesson';

export type Thing<Kind> = { kind: Kind; title: string; path: string; language: string; at: Date };
export type Own = { brought: Thing<BroughtKind>[]; took: Thing<TookKind>[] };

/** Who gave in this time is left in peace; what somebody took this long ago is no reason to ask any more. */
const lately = days(30);

export type LightRequest =
	| { kind: 'after'; took: TookKind; title: string; path: string }
	| { kind: 'way'; way: Exclude<Way, 'reading' | 'telling'> };

type Asking = Own & {
	way: Way | null;
	/** Something else is asked of them today. */
	isAsked: boolean;
};

/**
 * Who took something along and gave nothing since is asked about just that (R75). Else something of the kind they chose, unless
 * they gave lately. Who reads along is asked nothing, and who likes to tell neither: Vandaag begins with
 * that. Both lists are the newest first.
 */
export function requestFor({ brought, took, way, isAsked }: Asking, now: Date): LightRequest | null {
	if (isAsked || way === 'reading') return null;
	const recent = ({ at }: { at: Date }) => now.getTime() - at.getTime() < lately;
	const [lastTook, lastGave] = [took.find(recent), brought.find(recent)];
	if (lastTook && (!lastGave || lastGave.at < lastTook.at)) {
		const { kind, title, path } = lastTook;
		return { kind: 'after', took: kind, title, path };
	}
	return way === null || way === 'telling' || lastGave ? null : { kind: 'way', way };
}
