// The guard beside the writing page: in a worker, so that typing never waits for it. No text leaves the device for this.
import { look } from './finding.ts';
import type { Looked, Text } from './marks.ts';

export type Asked = { number: number; text: Text; allowedNumbers: readonly string[] };
export type Told = { number: number; looked: Looked };

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
	self.postMessage({ number: data.number, looked: look(data.text, data.allowedNumbers) } satisfies Told);
});
