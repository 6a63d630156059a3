const made = new Map<string, RegExp>();

/** Whether a name, in lower case, is one of those accepted: `*` stands for any characters, `#` for three digits and more. */
export function isNamed(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => (wildcard.test(pattern) ? expressionOf(pattern).test(name) : pattern === name));
}

/** The same for very many names. */
export function nameTest(patterns: readonly string[]): (name: string) => boolean {
  const plain = new Set(patterns.filter((pattern) => !wildcard.test(pattern)));
  const expressions = patterns.filter((pattern) => wildcard.test(pattern)).map(expressionOf);
  return (name) => plain.has(name) || expressions.some((expression) => expression.test(name));
}

const wildcard = /[*#]/;

/** The patterns are those of the catalogue: their stars are few. */
function expressionOf(pattern: string): RegExp {
  const known = made.get(pattern);
  if (known !== undefined) return known;
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("#", "\\d{3,}");
  const expression = new RegExp(`^${source}$`, "s");
  made.set(pattern, expression);
  return expression;
}
