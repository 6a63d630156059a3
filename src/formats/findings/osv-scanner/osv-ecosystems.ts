/** The type of a package URL by OSV's name of an ecosystem, which may have a release or a registry behind a colon: `Debian:11`. */
export function purlTypeOf(ecosystem: string): string {
  const name = ecosystem.split(":", 1)[0] ?? "";
  return types.get(name) ?? name.toLowerCase().replaceAll(" ", "-");
}

/** Those that are not spelled alike: https://ossf.github.io/osv-schema/#defined-ecosystems */
const types = new Map([
  ["Go", "golang"],
  ["crates.io", "cargo"],
  ["RubyGems", "gem"],
  ["Packagist", "composer"],
  ["ConanCenter", "conan"],
  ["GitHub Actions", "github"],
  ["SwiftURL", "swift"],
  ...["Debian", "Ubuntu", "Echo"].map((name) => [name, "deb"] as const),
  ...["Alpine", "Alpaquita", "BellSoft Hardened Containers", "Chainguard", "CleanStart", "MinimOS", "Wolfi"].map(
    (name) => [name, "apk"] as const,
  ),
  ...["AlmaLinux", "Azure Linux", "Mageia", "openEuler", "openSUSE", "Photon OS", "Red Hat", "Rocky Linux", "SUSE"].map(
    (name) => [name, "rpm"] as const,
  ),
]);
