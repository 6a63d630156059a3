/**
 * Names that test runners give to tests. A test is source of the same language as what it tests, but is seldom measured
 * itself, so that nobody should be asked why no report mentions it.
 */
const testNames: readonly RegExp[] = [
  // Folders: pytest, Jest, Maven and Gradle (src/test), Cypress, Go's fixtures.
  /(^|\/)(tests?|__tests__|__mocks__|spec|specs|e2e|cypress|testdata|fixtures|src\/\w+Test)\//,
  // pytest, unittest; Go; RSpec and minitest.
  /(^|\/)(test_[^/]*|[^/]*_test|[^/]*_spec|conftest)\.[^/.]+$/,
  // Jest, Vitest, Mocha, Jasmine; configuration of tools that stands beside the code.
  /\.(test|spec|cy|bench|stories|config|d)\.[^/.]+$/,
  // JUnit, Kotest, NUnit, xUnit, PHPUnit.
  /(^|\/)[^/]*(Tests?|IT|Spec)\.(java|kt|groovy|scala|cs|fs|vb|php|swift)$/,
];

export function looksLikeTest(path: string): boolean {
  return testNames.some((name) => name.test(path));
}

/** What follows the last dot of a file's name, with the dot; undefined where there is none. */
export function extensionOf(path: string): string | undefined {
  return /[^/](\.[^/.]+)$/.exec(path)?.[1];
}

/**
 * What stands beside code and holds none that a coverage tool could run: prose, data, pictures, styles, settings, snapshots.
 * An `include` of a whole folder means its code.
 */
const notCode =
  /\.(md|mdx|rst|adoc|txt|csv|tsv|json5?|jsonc|ya?ml|toml|ini|cfg|conf|properties|env|lock|xml|xsd|html?|css|s[ac]ss|less|svg|png|jpe?g|gif|ico|webp|avif|pdf|woff2?|ttf|otf|eot|mp[34]|snap|map|po|pot|mo|proto|graphql|sql|pem|crt|zip|gz|jar|in|tmpl|gitignore|gitkeep|gitattributes|editorconfig)$/i;

/** What no tool reads as lines: programs, libraries, archives, data, sound, moving pictures. */
const binary =
  /\.(wasm|exe|dll|so|dylib|a|o|lib|obj|bin|dat|class|jar|war|py[cod]|whl|nupkg|egg|pkl|np[yz]|parquet|onnx|db|sqlite3?|bmp|tiff?|psd|icns|heic|webm|wav|ogg|flac|mov|avi|mkv|m4a|7z|bz2|xz|zst|tgz|tar|rar|jks|p12|pfx|keystore|der|docx?|xlsx?|pptx?)$/i;

export function looksLikeCode(path: string): boolean {
  const extension = extensionOf(path);
  return extension !== undefined && !notCode.test(extension) && !binary.test(extension);
}

/** Names without an extension of what is no code that a coverage tool could run, and every name that begins with a dot. */
const noScript =
  /(^|\/)(\.[^/]*|LICEN[CS]E(-[\w-]+)?|COPYING|NOTICE|AUTHORS|CONTRIBUTORS|MAINTAINERS|CODEOWNERS|OWNERS|PATENTS|README|CHANGE(S|LOG)|HISTORY|NEWS|TODO|INSTALL|VERSION|MANIFEST|RECORD|(GNU)?[Mm]akefile|(Docker|Container|Proc|Gem|Pip|Rake|Jenkins|Vagrant|Brew|Guard|Pod|Fast|Caddy|Tilt|Earth|Just|Cap)file)$/;

/** A name without an extension, as scripts have one. */
export function looksLikeScript(path: string): boolean {
  return extensionOf(path) === undefined && !noScript.test(path);
}
