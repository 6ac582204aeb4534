import fs from 'node:fs';
import path from 'node:path';

/** The commit of the network's repository that was last applied as a whole, kept in a file. */
export class AppliedCommit {
  constructor(private readonly file: string) {}

  read(): string | undefined {
    return fs.existsSync(this.file) ? fs.readFileSync(this.file, 'utf8').trim() : undefined;
  }

  /** Kept at once: whoever is killed here finds the commit before, or this one. */
  write(commit: string): void {
    fs.mkdirSync(path.dirname(this.file), { recursive: true });
    fs.writeFileSync(`${this.file}.new`, `${commit}\n`);
    fs.renameSync(`${this.file}.new`, this.file);
  }
}
