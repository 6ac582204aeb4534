/** In place of a CSS module: every class is called what it is called in the source. */
const names = new Proxy<Readonly<Record<string, string>>>({}, { get: (_target, name) => String(name) });

export default names;
