/** Warnings of a trace that put a workload at risk although it can pull; all others are told without a verdict. */
export const TRACE_WARNINGS: readonly { readonly id: string; readonly fix: string }[] = [
  { id: 'cross-az', fix: "Give the endpoint an interface in the task's zone." },
];
