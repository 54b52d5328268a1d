// Points at which a trait is integrated out.

export interface Grid {
	d: number;
	points: number;
	/** the points follow each other along one line, straight or bent */
	isLine: boolean;
	/** [point × d + axis] */
	at: Float64Array;
	/** ln of the Gaussian weight, summing to one */
	logWeight: Float64Array;
}

/** Points per axis and reach in standard deviations: voices-research.md. */
const SHAPES = [
	{ perAxis: 21, reach: 4 },
	{ perAxis: 13, reach: 3 },
	{ perAxis: 9, reach: 2.7 }
];

/**
 * A regular grid for d = 1, 2, 3. From two dimensions on its corners are cut off (farther out than the ends of the
 * axes plus a fifth): half of the points of a cube hold a thousandth of the people.
 */
export function traitGrid(d: number): Grid {
	const { perAxis, reach } = SHAPES[d - 1];
	const at: number[] = [];
	const weight: number[] = [];
	for (let cube = 0; cube < perAxis ** d; cube++) {
		const point = Array.from(
			{ length: d },
			(_, a) => (Math.floor(cube / perAxis ** a) % perAxis) * ((2 * reach) / (perAxis - 1)) - reach
		);
		const square = point.reduce((sum, x) => sum + x * x, 0);
		if (d > 1 && Math.sqrt(square) > reach * 1.1) continue;
		at.push(...point);
		weight.push(Math.exp(-square / 2));
	}
	return gridOf(d, at, weight, d === 1);
}

/**
 * One trait along which answers may bend, (t, (t² − 1) / √2): who stands at both ends may agree against the middle. On a
 * map such a line is a horseshoe (Guttman 1954), and classes cut it in pieces as if there were gaps.
 */
export function bentGrid(): Grid {
	const { perAxis, reach } = SHAPES[0];
	const along = Array.from({ length: perAxis }, (_, q) => q * ((2 * reach) / (perAxis - 1)) - reach);
	return gridOf(
		2,
		along.flatMap((t) => [t, (t * t - 1) / Math.SQRT2]),
		along.map((t) => Math.exp((-t * t) / 2)),
		true
	);
}

function gridOf(d: number, at: number[], weight: number[], isLine: boolean): Grid {
	const total = weight.reduce((sum, x) => sum + x, 0);
	return {
		d,
		points: weight.length,
		isLine,
		at: Float64Array.from(at),
		logWeight: Float64Array.from(weight, (w) => Math.log(w / total))
	};
}
