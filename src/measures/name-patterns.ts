const made = new Map<string, RegExp>();

/** Whether a name, in lower case, is one of those accepted: `*` stands for any characters, `#` for three digits and more. */
export function isNamed(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => (/[*#]/.test(pattern) ? expressionOf(pattern).test(name) : pattern === name));
}

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
