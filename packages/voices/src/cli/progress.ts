// A progress bar on standard error, in a terminal only and only when the work takes a while.

const WAIT = 700;
const WIDTH = 24;

export function progressBar(stderr: NodeJS.WriteStream): {
	tell: (stage: string, share: number) => void;
	done: () => void;
} {
	const started = Date.now();
	let shown = false;
	if (!stderr.isTTY) return { tell: () => {}, done: () => {} };
	return {
		tell(stage, share) {
			if (Date.now() - started < WAIT) return;
			shown = true;
			const full = Math.round(WIDTH * Math.min(1, share));
			stderr.write(`\r\x1b[K${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${stage}`);
		},
		done() {
			if (shown) stderr.write('\r\x1b[K');
		}
	};
}
