/** Folds text at spaces, with an indentation before each line. */
export function wrap(text: string, columns: number, indent = ''): string {
  const lines = text.split('\n').flatMap(line => fold(line, columns - indent.length));
  return lines.map(line => `${indent}${line}`.trimEnd()).join('\n');
}

function fold(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  return [...lines, current];
}
