/** How images are introduced in messages, and images of ECR wherever they stand. */
const IMAGES: readonly RegExp[] = [
  /(?<![\w./-])((?:[\w█*-]{1,64}\.)?dkr[.-]ecr(?:-fips)?\.[\w.-]{3,80}\/(?!v2\/)[\w./-]{1,300}(?::[\w.-]{1,128})?(?:@sha256:[0-9a-f]{6,64})?)/i,
  /(?<![\w./-])(public\.ecr\.aws\/(?!v2\/)[\w./-]{1,300}(?::[\w.-]{1,128})?)/i,
  /(?:pull(?:ing)? (?:and unpack )?image|resolve ref(?:erence)?|sandbox image|pull access denied for|manifest for|source image|ref) ["']?([a-z0-9][\w./:@-]{2,400})/i,
];

/** Finds the image that a message is about, as it is written there. */
export function imageIn(text: string): string | undefined {
  for (const pattern of IMAGES) {
    const image = pattern.exec(text)?.[1];
    if (image !== undefined) return image.replace(/[.:,-]+$/, '');
  }
  return undefined;
}
