// Is there any structure at all? Step 2 of voices-engine.md: against answers shuffled within each statement.

import { coAnswerEigen, residualsOf } from './residuals.ts'
import { shuffle } from './random.ts'
import type { Random } from './random.ts'
import type { Votes } from './votes.ts'

export interface NullTest {
	/** dimensions that pass, counted from the first until one fails */
	dimensions: number
	shuffles: number
	/** per dimension looked at: its eigenvalue, the 99.5% quantile of the shuffles, and how many sd above their mean */
	values: number[]
	quantiles: number[]
	z: number[]
}

const PAIRS = 6
const STEPS = 24
const FIRST_ROUND = 40
const SECOND_ROUND = 200
/** below this z a verdict from 40 shuffles was measured to be shaky, so 200 follow */
const SURE_Z = 6
const LEAST_Z = 3
/** what follows only asks whether there are at least one and at least three */
const THAT_MATTER = 3

/** Shuffles keep who saw what and how each statement was answered, and break only the link between answers. */
export function nullTest(votes: Votes, random: Random): NullTest {
	const residuals = residualsOf(votes)
	const observed = coAnswerEigen(votes, votes.cell, residuals, PAIRS, STEPS, random).values
	const byStatement = cellsByStatement(votes)
	const shuffled: Float64Array[] = []
	const draw = () => coAnswerEigen(votes, shuffledCells(votes, byStatement, random), residuals, PAIRS, STEPS, random)
	while (shuffled.length < FIRST_ROUND) shuffled.push(draw().values)
	let test = judge(observed, shuffled)
	if (test.z.slice(0, Math.min(test.dimensions, THAT_MATTER)).some((z) => z < SURE_Z)) {
		while (shuffled.length < SECOND_ROUND) shuffled.push(draw().values)
		test = judge(observed, shuffled)
	}
	return test
}

function judge(observed: Float64Array, shuffled: Float64Array[]): NullTest {
	const test: NullTest = { dimensions: 0, shuffles: shuffled.length, values: [], quantiles: [], z: [] }
	let passing = true
	observed.forEach((value, p) => {
		const null_ = Float64Array.from(shuffled, (values) => values[p]).sort()
		const mean = null_.reduce((sum, x) => sum + x, 0) / null_.length
		const sd = Math.sqrt(null_.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (null_.length - 1))
		const quantile = null_[Math.min(null_.length - 1, Math.floor(0.995 * null_.length))]
		const z = sd > 1e-12 ? (value - mean) / sd : 0
		passing &&= value > quantile && z > LEAST_Z
		if (passing) test.dimensions++
		test.values.push(value)
		test.quantiles.push(quantile)
		test.z.push(z)
	})
	return test
}

interface ByStatement {
	start: Int32Array
	/** positions in votes.cell, statement by statement */
	position: Int32Array
}

function cellsByStatement(votes: Votes): ByStatement {
	const start = new Int32Array(votes.statements + 1)
	for (const cell of votes.cell) start[(cell >> 1) + 1]++
	for (let j = 0; j < votes.statements; j++) start[j + 1] += start[j]
	const next = start.slice()
	const position = new Int32Array(votes.cell.length)
	votes.cell.forEach((cell, at) => (position[next[cell >> 1]++] = at))
	return { start, position }
}

function shuffledCells(votes: Votes, by: ByStatement, random: Random): Int32Array {
	const cell = new Int32Array(votes.cell.length)
	const sides = new Int32Array(votes.cell.length)
	for (let i = 0; i < sides.length; i++) sides[i] = votes.cell[by.position[i]]
	for (let j = 0; j < votes.statements; j++) shuffle(sides, random, by.start[j], by.start[j + 1])
	for (let i = 0; i < sides.length; i++) cell[by.position[i]] = sides[i]
	return cell
}
