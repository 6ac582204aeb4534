/** A reference that Terraform resolves: to an attribute, in the form that CDKTF gives it, or to an input variable. */
const REFERENCE = String.raw`\$\{(?:TfToken\[[A-Za-z0-9.:_-]+\]|var\.[a-z_]+(?:\.[A-Za-z0-9_]+|\[\d+\])*)\}`;
const WHOLE = new RegExp(`^${REFERENCE}$`);
const ANYWHERE = new RegExp(REFERENCE, 'g');

/** Whether a text is one reference and nothing else. */
export function isReference(text: string): boolean {
  return WHOLE.test(text);
}

/** A text without its references: what is known of it before apply. */
export function withoutReferences(text: string): string {
  return text.replace(ANYWHERE, '');
}
