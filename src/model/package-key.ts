/** A package of any version, by the type of its package URL and the name as that ecosystem compares it. */
export interface PackageKey {
  /** "" where no tool says which ecosystem it is of. */
  readonly type: string;
  readonly name: string;
}

/** A package as one text, `npm/@scope/name`; no type has a slash. */
export function packageText({ type, name }: PackageKey): string {
  return `${type}/${name}`;
}

export function packageKey(ecosystem: string, name: string): PackageKey {
  const type = /[^a-z0-9.+-]/.test(ecosystem) ? ecosystem.toLowerCase().replace(/[^a-z0-9.+-]/g, "-") : ecosystem;
  return { type, name: packageName(type, name) };
}

/** Ecosystems whose names are the same in any case (https://github.com/package-url/purl-spec, PURL-TYPES). */
const caseless = new Set(["npm", "golang", "composer", "nuget", "hex", "pub", "deb", "apk", "alpm", "github", "bitbucket"]);

function packageName(type: string, name: string): string {
  // PEP 503; most names are written so already.
  if (type === "pypi") return /[_.]|--/.test(name) ? name.toLowerCase().replace(/[-_.]+/g, "-") : name.toLowerCase();
  // Tools write `group:artifact`, package URLs `group/artifact`.
  if (type === "maven") return name.replace("/", ":");
  return caseless.has(type) ? name.toLowerCase() : name;
}

/** A version as it is compared; undefined where there is none. */
export function packageVersion(type: string, version: string | undefined): string | undefined {
  if (version === undefined || version === "") return undefined;
  // `v1.2.3` of modules, `go1.22.1` of the standard library; osv-scanner writes the number alone.
  if (type === "golang") return version.replace(/^(?:v|go)(?=\d)/, "");
  // No epoch is the epoch 0, which Grype writes.
  if (type === "rpm" || type === "deb") return version.replace(/^0:/, "");
  return version;
}
