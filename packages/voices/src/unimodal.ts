// The likeliest distribution with one hump, given counts.

/**
 * Counts made to rise up to one point and fall from there on, with the same total: the maximum of the multinomial
 * likelihood under that order (Robertson, Wright and Dykstra 1988). Tries every point as the top and keeps the likeliest.
 */
export function unimodal(counts: Float64Array): Float64Array {
	let best = counts;
	let most = -Infinity;
	for (let top = 0; top < counts.length; top++) {
		const rising = risen(counts.subarray(0, top + 1));
		const falling = risen(counts.slice(top + 1).reverse()).reverse();
		const fitted = Float64Array.from([...rising, ...falling]);
		let fit = 0;
		for (let q = 0; q < counts.length; q++) if (counts[q] > 0) fit += counts[q] * Math.log(fitted[q]);
		if (fit <= most) continue;
		most = fit;
		best = fitted;
	}
	return best;
}

/**
 * The same on a plane: counts that never rise with the distance from the middle, equal at equal distances, with the same
 * total. `distance`: of each point. An ellipse needs nothing more, since loads turn and stretch the plane.
 */
export function unimodalAround(counts: Float64Array, distance: Float64Array): Float64Array {
	const order = Int32Array.from(distance.keys()).sort((a, b) => distance[b] - distance[a] || a - b);
	const level = risen(evened(order, counts, distance));
	const fitted = new Float64Array(counts.length);
	order.forEach((q, at) => (fitted[q] = level[at]));
	return fitted;
}

/** Counts in the given order, the mean of those at the same distance in place of each. */
function evened(order: Int32Array, counts: Float64Array, distance: Float64Array): Float64Array {
	const values = Float64Array.from(order, (q) => counts[q]);
	for (let from = 0, to = 0; from < order.length; from = to) {
		while (to < order.length && Math.abs(distance[order[to]] - distance[order[from]]) < 1e-9) to++;
		values.fill(values.subarray(from, to).reduce((sum, x) => sum + x, 0) / (to - from), from, to);
	}
	return values;
}

/** The nearest sequence that never falls: neighbours that do are pooled into their mean. */
function risen(values: Float64Array): Float64Array {
	const level: number[] = [];
	const width: number[] = [];
	for (const value of values) {
		level.push(value);
		width.push(1);
		while (level.length > 1 && level[level.length - 2] > level[level.length - 1]) {
			const [high, wide] = [level.pop() ?? 0, width.pop() ?? 0];
			const at = level.length - 1;
			level[at] = (level[at] * width[at] + high * wide) / (width[at] + wide);
			width[at] += wide;
		}
	}
	return Float64Array.from(level.flatMap((x, at) => new Array<number>(width[at]).fill(x)));
}
