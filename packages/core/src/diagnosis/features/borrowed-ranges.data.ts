/**
 * Public ranges that belong to others than AWS and that networks are known to use inside. A name of AWS that resolves
 * to one of them was answered inside the network. Holders as in the IANA IPv4 address space registry and in ARIN's:
 * https://www.iana.org/assignments/ipv4-address-space
 */
export const BORROWED_RANGES = [
  '6.0.0.0/8',
  '7.0.0.0/8',
  '9.0.0.0/8',
  '11.0.0.0/8',
  '17.0.0.0/8',
  '19.0.0.0/8',
  '20.0.0.0/8',
  '21.0.0.0/8',
  '22.0.0.0/8',
  '25.0.0.0/8',
  '26.0.0.0/8',
  '28.0.0.0/8',
  '29.0.0.0/8',
  '30.0.0.0/8',
  '33.0.0.0/8',
  '53.0.0.0/8',
  '55.0.0.0/8',
  '172.32.0.0/11',
  '172.64.0.0/11',
] as const;
