import type { ApiDocument, ApiSecurityScheme } from "../model/api-document.ts";

/** The schemes of a specification that a text names: by what they are called there, or by what they are. */
export function namedSchemes(schemes: readonly ApiSecurityScheme[], text: string): readonly string[] {
  const lower = text.toLowerCase();
  return schemes.filter((scheme) => isNamed(scheme, lower)).map(({ name }) => name);
}

function isNamed({ name, type, scheme, carrier }: ApiSecurityScheme, lower: string): boolean {
  if (lower.includes(name.toLowerCase())) return true;
  switch (type) {
    case "apiKey":
      return carrier !== undefined && lower.includes(carrier.toLowerCase());
    case "basic":
      return /\bbasic\b/.test(lower);
    case "http":
      return scheme !== undefined && lower.includes(scheme);
    case "oauth2":
      return lower.includes("oauth");
    case "openIdConnect":
      return /\bopen ?id\b|\boidc\b/.test(lower);
    case "mutualTLS":
      return /\bmtls\b|mutual tls|client certificate/.test(lower);
    default:
      return false;
  }
}

/** Authorisation that a line shows and no scheme of the specification is: `Authorization: Basic …`, `X-Api-Key: …`. */
export function unknownAuthorisation(line: string, document: ApiDocument): readonly string[] {
  const found: string[] = [];
  for (const [, scheme = ""] of line.matchAll(/\bauthorization["'`]?\s{0,3}[:=]\s{0,3}["'`]?(Basic|Bearer|Digest)\b/gi))
    if (!hasHttpScheme(scheme.toLowerCase(), document.securitySchemes)) found.push(`Authorization: ${scheme}`);
  for (const [, header = ""] of line.matchAll(/\b(X-(?:[a-z0-9]{1,30}-){0,4}(?:key|token|auth))["'`]?\s{0,3}:/gi))
    if (!hasHeader(header.toLowerCase(), document)) found.push(header);
  return found;
}

/** Tokens of OAuth 2 and OpenID Connect are bearer tokens, and 2.0 had no other word for those than a key in a header. */
function hasHttpScheme(scheme: string, schemes: readonly ApiSecurityScheme[]): boolean {
  return schemes.some((one) => {
    if (one.type === "apiKey") return one.carrier?.toLowerCase() === "authorization";
    if (one.type === "basic" || one.scheme === scheme) return one.type !== "basic" || scheme === "basic";
    return scheme === "bearer" && (one.type === "oauth2" || one.type === "openIdConnect");
  });
}

function hasHeader(header: string, { securitySchemes, parts }: ApiDocument): boolean {
  const isCarrier = securitySchemes.some(({ carrier }) => carrier?.toLowerCase() === header);
  return (
    isCarrier || parts.some((part) => part.kind === "parameter" && part.in === "header" && part.name.toLowerCase() === header)
  );
}
