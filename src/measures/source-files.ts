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

export function looksLikeCode(path: string): boolean {
  const extension = extensionOf(path);
  return extension !== undefined && !notCode.test(extension);
}
