import type { Expression, Step } from './syntax-tree';
import { quote } from './value';

/** Deeper than this nobody writes expressions; it keeps hostile text off the call stack. */
const DEEPEST = 64;

/** Text outside of the subset: it ends the reading, and becomes an unknown value. */
class Unreadable extends Error {}

/**
 * Reads text with interpolations, such as `arn:aws:s3:::${var.bucket}/*`.
 *
 * It never throws: what is outside of the subset is `unreadable`.
 */
export function parseTemplate(text: string): Expression {
  if (!text.includes('${') && !text.includes('%{')) return { kind: 'literal', value: text };
  return guarded(text, () => {
    const reader = new Reader(text);
    const template = reader.template(undefined);
    return template;
  });
}

/** Reads an expression without the `${ }` around it, such as `aws_vpc.hub.id`. */
export function parseExpression(text: string): Expression {
  return guarded(text, () => {
    const reader = new Reader(text);
    const expression = reader.expression();
    reader.end();
    return expression;
  });
}

function guarded(text: string, read: () => Expression): Expression {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable)
      return { kind: 'unreadable', reason: `${quote(text)} (${error.message})` };
    throw error;
  }
}

const NAME = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /(?:\s|#[^\n]*|\/\/[^\n]*)+/y;
const PLAIN = /[^"\\$%]+/y;
const PLAIN_OUTSIDE = /[^$%]+/y;
const WORDS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  end(): void {
    this.space();
    if (this.at < this.text.length) this.refuse();
  }

  /** Parts up to the end of the text, or to a closing quote. A lone interpolation keeps the type of its value. */
  template(quoted: '"' | undefined): Expression {
    const parts: Expression[] = [];
    let literal = '';
    const flush = () => {
      if (literal !== '') parts.push({ kind: 'literal', value: literal });
      literal = '';
    };
    while (this.at < this.text.length && !(quoted !== undefined && this.peek(quoted))) {
      const plain = this.match(quoted === undefined ? PLAIN_OUTSIDE : PLAIN);
      if (plain !== undefined) literal += plain;
      else if (this.take('$${')) literal += '${';
      else if (this.take('%%{')) literal += '%{';
      else if (this.take('${')) {
        flush();
        this.take('~');
        parts.push(this.expression());
        this.space();
        this.take('~');
        this.expect('}');
      } else if (this.peek('%{')) this.refuse('template directives are not read');
      else literal += this.character();
    }
    flush();
    const [only, ...others] = parts;
    if (only === undefined) return { kind: 'literal', value: '' };
    return others.length === 0 ? only : { kind: 'template', parts };
  }

  expression(): Expression {
    if (this.depth >= DEEPEST) this.refuse('nested too deeply');
    this.depth += 1;
    const primary = this.primary();
    const steps = this.steps();
    this.depth -= 1;
    if (steps.length === 0) return primary;
    return primary.kind === 'reference' ? { ...primary, steps } : { kind: 'access', of: primary, steps };
  }

  private primary(): Expression {
    this.space();
    if (this.take('"')) {
      const text = this.template('"');
      this.expect('"');
      return text;
    }
    if (this.take('[')) return { kind: 'list', items: this.sequence(']', () => this.expression()) };
    if (this.take('{')) return { kind: 'object', fields: this.sequence('}', () => this.field()) };
    if (this.take('(')) {
      const inner = this.expression();
      this.space();
      this.expect(')');
      return inner;
    }
    const number = this.match(NUMBER);
    if (number !== undefined) return { kind: 'literal', value: Number(number) };
    const name = this.match(NAME);
    if (name === undefined) this.refuse();
    const word = WORDS.get(name);
    if (word !== undefined) return { kind: 'literal', value: word };
    if (name === 'for') this.refuse('loops are not read');
    return this.take('(')
      ? { kind: 'call', name, args: this.sequence(')', () => this.expression()) }
      : { kind: 'reference', root: name, steps: [] };
  }

  private field(): readonly [Expression, Expression] {
    const key = this.expression();
    this.space();
    if (!this.take('=')) this.expect(':');
    const isBareName = key.kind === 'reference' && key.steps.length === 0;
    return [isBareName ? { kind: 'literal', value: key.root } : key, this.expression()];
  }

  private sequence<Item>(end: string, item: () => Item): Item[] {
    const items: Item[] = [];
    for (this.space(); !this.take(end); this.space()) {
      items.push(item());
      this.space();
      if (!this.take(',') && end !== '}' && !this.peek(end)) this.refuse();
    }
    return items;
  }

  private steps(): Step[] {
    const steps: Step[] = [];
    for (;;) {
      if (steps.length > DEEPEST) this.refuse('nested too deeply');
      if (this.take('[*]') || this.take('.*')) steps.push({ kind: 'splat' });
      else if (this.take('[')) {
        const key = this.expression();
        this.space();
        this.expect(']');
        steps.push({ kind: 'key', key });
      } else if (this.peek('.') && !this.peek('..')) {
        this.at += 1;
        const name = this.match(NAME) ?? this.match(/\d+/y);
        if (name === undefined) this.refuse();
        steps.push({ kind: 'key', key: { kind: 'literal', value: name } });
      } else return steps;
    }
  }

  private space(): void {
    this.match(SPACE);
  }

  private character(): string {
    const character = this.text[this.at] ?? this.refuse();
    this.at += 1;
    if (character !== '\\') return character;
    const code = this.match(/u[0-9a-fA-F]{4}/y) ?? this.match(/U00[01][0-9a-fA-F]{5}/y);
    if (code !== undefined) {
      const point = parseInt(code.slice(1), 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : this.refuse();
    }
    const escaped = ESCAPES[this.text[this.at] ?? ''] ?? this.refuse();
    this.at += 1;
    return escaped;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private peek(text: string): boolean {
    return this.text.startsWith(text, this.at);
  }

  private take(text: string): boolean {
    if (!this.peek(text)) return false;
    this.at += text.length;
    return true;
  }

  private expect(text: string): void {
    if (!this.take(text)) this.refuse();
  }

  private refuse(reason = `outside of what is read, at character ${this.at + 1}`): never {
    throw new Unreadable(reason);
  }
}
