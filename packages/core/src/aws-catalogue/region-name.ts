/** The form of a Region's name, as part of a regular expression; newer Regions than the table's have it too. */
export const REGION_FORM = '[a-z]{2,4}(?:-[a-z]+){1,3}-\\d{1,2}';

const REGION_NAME = new RegExp(`^${REGION_FORM}$`);

/** The longest name there is has 15 characters; what is much longer is not looked at. */
const LONGEST_NAME = 64;

/** Whether a text has the form of a Region's name, known or not: `eu-west-1`, `us-gov-east-1`. */
export function isRegionName(text: string): boolean {
  return text.length <= LONGEST_NAME && REGION_NAME.test(text);
}
