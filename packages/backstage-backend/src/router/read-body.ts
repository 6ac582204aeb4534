import express from 'express';

/** A message of a hundred thousand characters, or a scenario of a thousand teams, is well below it. */
export const MAX_BODY_BYTES = 1_048_576;

/** Reads JSON; what is larger, unpacked, is refused before it is read. */
export const readBody = express.json({ limit: MAX_BODY_BYTES });
