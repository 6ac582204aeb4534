/** What a page takes in. */
export interface BrowserBundle {
  /** Minified. */
  readonly bytes: number;
  /** Minified and gzipped. */
  readonly gzipBytes: number;
  /** Minified bytes by the path of the file that they come from, relative to the working directory. */
  readonly bytesByFile: Readonly<Record<string, number>>;
}

export const BUDGET_BYTES: number;

/** @param exports - the names that a page imports from core, with commas between them */
export function bundleForBrowser(exports: string): Promise<BrowserBundle>;
