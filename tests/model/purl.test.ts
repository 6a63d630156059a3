import { expect, test } from "vitest";
import { isPackageOf, parsePurl } from "../../src/model/purl.ts";

test.each<[string, string | undefined]>([
  ["pkg:pypi/idna", "pypi idna"],
  ["pkg:pypi/idna@3.6", "pypi idna 3.6"],
  ["pkg://npm/lodash@4.17.20", "npm lodash 4.17.20"],
  ["pkg:npm/%40angular/core@17.0.0", "npm @angular/core 17.0.0"],
  ["pkg:npm/@angular/core@17.0.0", "npm @angular/core 17.0.0"],
  ["pkg:npm/@angular/core", "npm @angular/core"],
  ["PKG:NPM/lodash", "npm lodash"],
  ["pkg:golang/github.com/a/b@v1.2.3#cmd/x", "golang github.com/a/b v1.2.3 narrowed by subpath"],
  ["pkg:maven/org.a/b@1?type=jar", "maven org.a/b 1"],
  ["pkg:deb/debian/libssl3@3.0.8?arch=amd64&distro=debian-12", "deb libssl3 3.0.8 narrowed by namespace arch distro"],
  ["pkg:rpm/fedora/curl@7.50?epoch=1", "rpm curl 1:7.50 narrowed by namespace"],
  ["pkg:rpm/curl@7.50?epoch=0", "rpm curl 7.50"],
  ["pkg:oci/app@sha256%3Aabc", "oci app sha256:abc"],
  ["pkg:pypi/constructor", "pypi constructor"],
  ["pkg:pypi/a@", "pypi a"],
  ["pkg:pypi/", undefined],
  ["pkg:pypi//a", undefined],
  ["pkg:pypi", undefined],
  ["pkg:pypi/%zz", undefined],
  ["npm/lodash", undefined],
  ["https://example.com/pkg:npm/a", undefined],
  ["", undefined],
])("%s is %s", (url, wanted) => {
  const purl = parsePurl(url);
  const narrowed = purl?.narrowedBy.length ? `narrowed by ${purl.narrowedBy.join(" ")}` : [];
  expect(purl && [purl.type, purl.name, purl.version ?? [], narrowed].flat().join(" ")).toBe(wanted);
});

test.each<[string, string, string, string | undefined, boolean]>([
  ["pkg:pypi/Foo_Bar", "pypi", "foo-bar", "1", true],
  ["pkg:pypi/a", "npm", "a", "1", false],
  ["pkg:pypi/a", "", "a", "1", false],
  ["pkg:pypi/a@1.0", "pypi", "a", "1.0", true],
  ["pkg:pypi/a@1.0", "pypi", "a", "1.0.1", false],
  ["pkg:pypi/a@1.0", "pypi", "a", undefined, false],
  ["pkg:maven/org.a/b", "maven", "org.a:b", "1", true],
  ["pkg:golang/a/b@v1.2.3", "golang", "a/b", "1.2.3", true],
  ["pkg:npm/a@v1.2.3", "npm", "a", "1.2.3", false],
])("%s and %s %s %s: %s", (url, ecosystem, name, version, wanted) => {
  const purl = parsePurl(url);
  const affected = { ecosystem, name, fixedIn: [], ...(version !== undefined && { version }) };
  expect(purl && isPackageOf(purl, affected)).toBe(wanted);
});
