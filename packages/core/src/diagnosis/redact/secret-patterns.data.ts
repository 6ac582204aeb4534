/** Texts that open something, and what is shown in their place. Groups `$1` and `$2` are kept. */
export const SECRET_PATTERNS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [
    /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]{0,8000}(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?/g,
    '[private key]',
  ],
  [/\b(?:AKIA|ASIA|AROA|AIDA|ANPA|AGPA|ABIA|ACCA)[A-Z0-9]{12,20}\b/g, '[access key]'],
  [/(X-Amz-(?:Signature|Credential|Security-Token)(?:=|%3D))[^&\s"'<>]{1,4000}/gi, '$1[redacted]'],
  [
    /((?:[?&;]|\b)(?:sig|signature|token|access_token|Expires|Key-Pair-Id|Policy)=)[^&\s"'<>]{8,4000}/gi,
    '$1[redacted]',
  ],
  [
    /\b((?:Proxy-)?Authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:Basic|Bearer|AWS4-HMAC-SHA256|Token)\s{1,3})[^"'\r\n]{1,4000}/gi,
    '$1[redacted]',
  ],
  [/\b(Bearer\s{1,3})[\w.~+/=-]{8,4000}/g, '$1[redacted]'],
  [/\beyJ[\w-]{5,4000}(?:\.[\w-]{1,4000}){0,2}/g, '[token]'],
  [
    /\b(?:gh[pousr]_\w{20,255}|github_pat_\w{20,255}|glpat-[\w-]{15,255}|xox[abprs]-[\w-]{10,255}|dckr_pat_[\w-]{20,255}|npm_\w{30,255}|sk-[\w-]{20,255})/g,
    '[token]',
  ],
  [
    /((?:secret[_-]?access[_-]?key|secret[_-]?key|session[_-]?token|security[_-]?token|access[_-]?token|auth(?:orization)?[_-]?token|refresh[_-]?token|id[_-]?token|api[_-]?key|client[_-]?secret|pass(?:word|wd|phrase)?|pwd)["']?\s{0,3}[:=]\s{0,3}["']?)[^\s"',;&<>]{1,4000}/gi,
    '$1[redacted]',
  ],
  [/(docker login [^\r\n]{0,200}?(?:-p|--password)[ =])[^\s]{1,4000}/gi, '$1[redacted]'],
  [/(:\/\/)[^\s/:@"'<>]{1,200}:[^\s/@"'<>]{1,400}@/g, '$1[redacted]@'],
];

/** Texts that tell who: accounts and people. */
export const IDENTITY_PATTERNS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/(?<![\w.])\d{12}(?![\w])/g, '[account]'],
  [/(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){1,5}/gi, '[email]'],
];
