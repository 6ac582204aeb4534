export { describeProblem, type InputProblem, InvalidInputError } from './errors';
export * from './aws-catalogue';
export * from './cidr';
export * from './contract';
export * from './money';
export * from './net';
export * from './policy';
export * from './request';
export * from './validation';
