export { describeProblem, type InputProblem, InvalidInputError } from './errors';
export * from './money';
export * from './validation';
