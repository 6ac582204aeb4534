/** Calls that moto answers otherwise, with the reason. A row whose call is answered alike fails: the list stays true. */
export const DIFFERENCES: Readonly<Record<string, string>> = {};
