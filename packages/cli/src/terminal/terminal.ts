/**
 * What the program sees of the outside: the one place through which it reads and prints, so that a test can run a
 * whole command without a process.
 */
export interface Terminal {
  /** Standard input, at most a little more than `limitBytes` of it. */
  readonly readStdin: (limitBytes: number) => Promise<Uint8Array>;
  /** True where standard input is a person's keyboard, from which nothing should be awaited in silence. */
  readonly isStdinInteractive: boolean;
  /**
   * The bytes of a file, at most a little more than `limitBytes` of them.
   *
   * @throws the file system's error, with its `code`: `EFBIG`, without a byte being read, where the file is larger
   * than `limitBytes`
   */
  readonly readFile: (path: string, limitBytes: number) => Uint8Array;
  /**
   * What a folder holds, in no order. Links are not followed: they are `other`, as pipes and devices are.
   *
   * @throws the file system's error, with its `code`
   */
  readonly readFolder: (path: string) => readonly FolderEntry[];
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Whether colours are wanted: a terminal, and no NO_COLOR. */
  readonly hasColour: boolean;
  /** Width in characters to fold text at. */
  readonly columns: number;
  /** The current time, for the age of prices. */
  readonly now: Date;
}

/** One name in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}
