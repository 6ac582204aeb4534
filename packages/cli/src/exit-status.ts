/** What the program's exit status says; scripts rely on it. */
export const ExitStatus = {
  ok: 0,
  /** The question was understood, and its answer is no: nothing is free, a task is blocked. */
  no: 1,
  /** The question was understood, and what would decide it is not known. */
  unknown: 3,
  /** Something that should not have happened, a defect of this program. */
  defect: 70,
  /** Input or options that cannot be used; nothing was printed to standard output. */
  badInput: 2,
} as const;
