// @meerstem/voices: the front door. See README.md.

export { adjustedRand } from './agreement.ts';
export { foldIn } from './fold-in.ts';
export { VoicesInputError } from './input.ts';
export { landscape } from './landscape.ts';
export { nextStatement } from './next-statement.ts';
export { polis } from './polis.ts';
export { mayPublish, publish, PUBLISH_EVERY } from './publish.ts';
export { mulberry32, stream } from './random.ts';
export { refit } from './refit.ts';
export { simulate, simulateReference } from './simulate.ts';
export { jeffreys } from './special.ts';
export { drawMap } from './svg.ts';
export type { Answer, AnswerColumns, Answers, Id } from './input.ts';
export type { OwnAnswer } from './fold-in.ts';
export type { PolisResult } from './polis.ts';
export type { Question } from './next-statement.ts';
export type { Circle, PublicLandscape } from './publish.ts';
export type { Conversation, Kind, Plan } from './simulate.ts';
export type * from './types.ts';
