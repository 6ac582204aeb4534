import pc from 'picocolors';

/** Colours for human output; each is also said in words, so nothing is lost without them. */
export type Paint = ReturnType<typeof pc.createColors>;

export function paintFor(hasColour: boolean): Paint {
  return pc.createColors(hasColour);
}
