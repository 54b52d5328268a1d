// The few special functions that intervals and shrinkage need.

/** ln Γ(x) for x > 0: recurrence up to 7, then Stirling's series; error below 1e-10. */
export function logGamma(x: number): number {
	let product = 1;
	while (x < 7) product *= x++;
	const below = product === 1 ? 0 : Math.log(product);
	const r = 1 / (x * x);
	const series =
		(0.08333333333333333 - r * (0.002777777777777778 - r * (7.936507936507937e-4 - r * 5.952380952e-4))) / x;
	return (x - 0.5) * Math.log(x) - x + 0.9189385332046727 + series - below;
}

/** Regularised incomplete beta I_x(a, b) by Lentz' continued fraction (Numerical Recipes, 6.4). */
export function betaCdf(x: number, a: number, b: number): number {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
	return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

function betaFraction(x: number, a: number, b: number): number {
	const tiny = 1e-300;
	let c = 1;
	let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1), tiny);
	let value = d;
	for (let m = 1; m <= 300; m++) {
		const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / nonZero(1 + even * d, tiny);
		c = nonZero(1 + even / c, tiny);
		value *= d * c;
		const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / nonZero(1 + odd * d, tiny);
		c = nonZero(1 + odd / c, tiny);
		const change = d * c;
		value *= change;
		if (Math.abs(change - 1) < 1e-12) break;
	}
	return value;
}

const nonZero = (value: number, tiny: number) => (Math.abs(value) < tiny ? tiny : value);

/** The x at which I_x(a, b) reaches `share`; bisection with Newton steps where they stay inside. */
export function betaQuantile(share: number, a: number, b: number): number {
	let low = 0;
	let high = 1;
	let x = a / (a + b);
	const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
	for (let i = 0; i < 60 && high - low > 1e-9; i++) {
		const excess = betaCdf(x, a, b) - share;
		if (excess > 0) high = x;
		else low = x;
		const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta);
		const newton = x - excess / density;
		if (Math.abs(newton - x) < 1e-10) break;
		x = newton > low && newton < high ? newton : (low + high) / 2;
	}
	return x;
}

/** Upper tail of the standard normal, P(Z > z) (Abramowitz and Stegun 26.2.17; error below 1e-7). */
export function normalTail(z: number): number {
	if (z < 0) return 1 - normalTail(-z);
	const t = 1 / (1 + 0.2316419 * z);
	const poly = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
	return 0.3989422804014327 * Math.exp((-z * z) / 2) * poly;
}

/** A share with its bounds, all between 0 and 1. */
export interface Interval {
	share: number;
	low: number;
	high: number;
}

/**
 * Jeffreys interval: quantiles of Beta(hits + ½, misses + ½), by default 90% (Brown, Cai and DasGupta 2001).
 * With no misses the upper bound is 1, with no hits the lower bound 0, as they advise.
 */
export function jeffreys(hits: number, total: number, level = 0.9): Interval {
	if (total <= 0) return { share: 0, low: 0, high: 1 };
	const tail = (1 - level) / 2;
	const misses = Math.max(0, total - hits);
	return {
		share: hits / total,
		low: hits < 1e-9 ? 0 : betaQuantile(tail, hits + 0.5, misses + 0.5),
		high: misses < 1e-9 ? 1 : betaQuantile(1 - tail, hits + 0.5, misses + 0.5)
	};
}
