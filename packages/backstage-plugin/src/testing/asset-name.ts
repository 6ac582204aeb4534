/** In place of a picture. */
export default 'picture';
