// How the guard's learned parts learn: an averaged perceptron with a margin, and its weights as small whole numbers.

/** The weights that speak for one thing, and whether it is what is learned. */
export type Learner = {
	/** Learns from one thing: its weights are moved when it was not right by the margin. */
	learn: (looks: readonly number[], is: boolean) => void;
	/** The mean of the weights over all steps. */
	mean: () => Float32Array;
};

/** `missed`: how much worse it is to overlook one than to see one where none is. */
export function perceptron(size: number, { margin, missed }: { margin: number; missed: number }): Learner {
	const weights = new Float32Array(size);
	const sums = new Float64Array(size);
	let step = 0;
	return {
		learn(looks, is) {
			step++;
			let score = 0;
			for (const look of looks) score += weights[look]!;
			const change = is && score < margin ? missed : !is && score > -margin ? -1 : 0;
			if (!change) return;
			for (const look of looks) {
				weights[look]! += change;
				sums[look]! += change * step;
			}
		},
		mean: () => weights.map((weight, look) => weight - sums[look]! / step)
	};
}

export function shuffled<Value>(list: readonly Value[], chance: () => number): Value[] {
	const order = [...list];
	for (let at = order.length - 1; at > 0; at--) {
		const other = Math.floor(chance() * (at + 1));
		[order[at], order[other]] = [order[other]!, order[at]!];
	}
	return order;
}

/** From -44 to 44, as `packWeights` writes them. */
export function small(weights: Float32Array): Int8Array {
	const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
	const step = Math.min(largest, 12) / 44;
	return Int8Array.from(weights, (weight) => Math.max(-44, Math.min(44, Math.round(weight / step))));
}
