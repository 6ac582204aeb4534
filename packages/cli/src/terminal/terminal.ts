/**
 * What the program sees of the outside: the one place through which it reads and prints, so that a test can run a
 * whole command without a process.
 */
export interface Terminal {
  /** The whole of standard input. */
  readonly readStdin: () => Promise<Uint8Array>;
  /** True where standard input is a person's keyboard, from which nothing should be awaited in silence. */
  readonly isStdinInteractive: boolean;
  /**
   * The bytes of a file, at most `limitBytes` + 1 of them, so that a huge file is refused without being read.
   *
   * @throws the file system's error, with its `code`
   */
  readonly readFile: (path: string, limitBytes: number) => Uint8Array;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Whether colours are wanted: a terminal, and no NO_COLOR. */
  readonly hasColour: boolean;
  /** Width in characters to fold text at. */
  readonly columns: number;
  /** The current time, for the age of prices. */
  readonly now: Date;
}
