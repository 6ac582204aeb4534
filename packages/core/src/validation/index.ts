export { formatPath, inputProblems, parseInput } from './parse-input';
