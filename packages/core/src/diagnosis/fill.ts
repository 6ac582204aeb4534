/** What may stand in a command that people paste into a shell: nothing that a shell or a reader could take as more. */
const HARMLESS = /^[\w.:/@*-]{1,400}$/;

/**
 * Puts values into a text with `{name}` places.
 *
 * @param values - a value that is absent, or could mean something to a shell, leaves its name in capitals
 */
export function fill(template: string, values: Readonly<Record<string, string | undefined>>): string {
  return template.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value !== undefined && HARMLESS.test(value) ? value : name.toUpperCase();
  });
}
