// Looks along while somebody writes. Browser only. Without a worker, or with "save data" on, nothing happens here: then the
// server shows the same before anyone else reads it.
import type { Asked, Told } from './guard.worker.ts';
import type { Looked, Text } from './marks.ts';

export type Watch = {
	/** Looks at this text after a pause in the writing. */
	look: (text: Text, allowedNumbers: readonly string[]) => void;
	stop: () => void;
};

const pause = 500;

/** `tell` hears what was seen in the text that was asked about last, and in which text. */
export function startWatching(tell: (looked: Looked, text: Text) => void): Watch {
	let worker: Worker | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let number = 0;
	let last: Text | null = null;

	function ask(text: Text, allowedNumbers: readonly string[]): void {
		worker ??= open();
		last = text;
		worker?.postMessage({ number: ++number, text, allowedNumbers } satisfies Asked);
	}

	function open(): Worker | null {
		if (typeof Worker === 'undefined' || savesData()) return null;
		try {
			const opened = new Worker(new URL('./guard.worker.ts', import.meta.url), { type: 'module' });
			opened.addEventListener('message', ({ data }: MessageEvent<Told>) => {
				if (data.number === number && last) tell(data.looked, last);
			});
			return opened;
		} catch {
			return null;
		}
	}

	return {
		look(text, allowedNumbers) {
			clearTimeout(timer);
			if (!text.title && !text.body.trim()) return;
			timer = setTimeout(() => whenIdle(() => ask(text, allowedNumbers)), pause);
		},
		stop() {
			clearTimeout(timer);
			worker?.terminate();
			worker = null;
		}
	};
}

const savesData = (): boolean =>
	(navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Safari has no `requestIdleCallback`. */
function whenIdle(work: () => void): void {
	if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 1000 });
	else work();
}
