/** Names that carry facts: parsed once, here, and never cut apart elsewhere. */
export { type Arn, formatArn, parseArn } from './arn';
export { formatImageUri, type ImageUri, parseImageUri } from './image-uri';
