// Asks a service of one's own what texts are about, in numbers. Off unless configured; nothing here chooses what is sent.
import type { EmbeddingConfig } from './config.ts';

export type Embedder = {
	model: string;
	/** One row of numbers for each text, in order. Throws when the service does not answer well; no error holds a text. */
	embed(texts: readonly string[]): Promise<number[][]>;
};

const mostMs = 30_000;

export function createEmbedder({ url, model, key }: EmbeddingConfig): Embedder {
	async function embed(texts: readonly string[]): Promise<number[][]> {
		const response = await fetch(`${url}/embeddings`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
			body: JSON.stringify({ model, input: texts }),
			redirect: 'error', // words go where they were meant to go, or nowhere
			signal: AbortSignal.timeout(mostMs)
		});
		if (!response.ok) throw new Error(`the embedding service answered ${response.status}`);
		const rows = rowsIn(await response.json());
		if (rows.length !== texts.length) throw new Error('the embedding service left texts out');
		return rows;
	}
	return { model, embed };
}

/** `{ data: [{ index, embedding }] }`, in any order. */
function rowsIn(answer: unknown): number[][] {
	const data = (answer as { data?: unknown } | null)?.data;
	if (!Array.isArray(data) || !data.every(isRow)) throw new Error('the embedding service answered something else');
	return [...data].sort((a, b) => a.index - b.index).map(({ embedding }) => embedding);
}

const isRow = (row: unknown): row is { index: number; embedding: number[] } => {
	const { index, embedding } = (row ?? {}) as { index?: unknown; embedding?: unknown };
	return typeof index === 'number' && Array.isArray(embedding) && embedding.every(Number.isFinite);
};
