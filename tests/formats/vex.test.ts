import { describe, expect, test } from "vitest";
import { readVexDocument } from "../../src/formats/read-vex.ts";
import { vexFormats } from "../../src/formats/vex-formats.ts";
import { describePlace, ReportError } from "../../src/model/report-error.ts";
import { type VexDocument, vexStatuses } from "../../src/model/vex.ts";
import { allFixtures, fileOf, scanOutcomeOf } from "./fixture.ts";

type Read = VexDocument | { readonly refused: string };

async function read(content: unknown): Promise<Read> {
  const bytes =
    content instanceof Uint8Array ? content : Buffer.from(typeof content === "string" ? content : JSON.stringify(content));
  try {
    return await readVexDocument(fileOf(bytes));
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    const place = describePlace(error.place);
    return { refused: `${error.reason}: ${error.message}${place === "" ? "" : ` (${place})`}` };
  }
}

/** Statements in short: `CVE-1 GHSA-1 not_affected pypi/idna@3.6 (why) at 2023-01-08T…`. */
async function shown(content: unknown): Promise<{ readonly statements: readonly string[]; readonly notes: readonly string[] }> {
  const document = await read(content);
  if ("refused" in document) return { statements: [document.refused], notes: [] };
  return {
    statements: document.statements.map(({ names, packages, status, why, at }) => {
      const urls = packages.map(
        ({ type, name, version, narrowedBy }) => ` ${type}/${name}@${version ?? "*"}${narrowedBy.map((it) => `?${it}`).join("")}`,
      );
      const time = at === undefined ? "" : ` at ${new Date(at).toISOString()}`;
      return `${names.join(" ")} ${status}${urls.join("")}${why === "" ? "" : ` (${why})`}${time}`;
    }),
    notes: document.notes.map(({ id, text }) => `${id}: ${text}`),
  };
}

/** The shape of pkg/vex/testdata/v0.2.0.json of openvex/go-vex and of the examples of OPENVEX-SPEC.md (openvex/spec, d29fab0). */
function openVex(...statements: readonly object[]) {
  return {
    "@context": "https://openvex.dev/ns/v0.2.0",
    "@id": "https://openvex.dev/docs/public/vex-d4e9020b6d0d26f131d535e055902dd6ccf3e2088bce3079a8cd3588a4b14c78",
    author: "The OpenVEX Project <openvex@openssf.org>",
    role: "Demo Writer",
    timestamp: "2023-07-17T18:28:47.696004345-06:00",
    version: 1,
    statements,
  };
}

const image = "pkg:oci/alpine@sha256%3A124c7d2707904eea7431fffe91522a01e5a861a624ee31d03372cc1d138a3126";

describe("OpenVEX", () => {
  test("names what it is about by subcomponents, by identifiers and by its own name", async () => {
    const document = openVex(
      {
        vulnerability: { name: "CVE-2023-1255" },
        products: [
          {
            "@id": image,
            subcomponents: [{ "@id": "pkg:apk/alpine/libssl3@3.0.8-r3" }, { "@id": "pkg:apk/alpine/libcrypto3@3.0.8-r3" }],
          },
        ],
        status: "fixed",
      },
      {
        vulnerability: {
          "@id": "https://nvd.nist.gov/vuln/detail/CVE-2021-44228",
          name: "CVE-2021-44228",
          aliases: ["GHSA-jfh8-c2jp-5v3q"],
        },
        timestamp: "2023-08-01T00:00:00Z",
        products: [
          { "@id": "https://example.com/boot", identifiers: { purl: "pkg:maven/org.springframework.boot/spring-boot@2.6.0-M3" } },
        ],
        status: "not_affected",
        justification: "vulnerable_code_not_in_execute_path",
        impact_statement: "Users are only affected if they switched.",
      },
      { vulnerability: { name: "CVE-1" }, products: [{ "@id": "pkg:npm/%40angular/core" }], status: "under_investigation" },
      { vulnerability: { name: "CVE-2" }, products: [{ "@id": image }], status: "affected", action_statement: "upgrade" },
    );
    expect(await shown(document)).toEqual({
      statements: [
        "CVE-2023-1255 fixed apk/libssl3@3.0.8-r3?namespace apk/libcrypto3@3.0.8-r3?namespace at 2023-07-18T00:28:47.696Z",
        "CVE-2021-44228 GHSA-jfh8-c2jp-5v3q not_affected maven/org.springframework.boot/spring-boot@2.6.0-M3 (vulnerable_code_not_in_execute_path) at 2023-08-01T00:00:00.000Z",
        "CVE-1 under_investigation npm/@angular/core@* at 2023-07-18T00:28:47.696Z",
        "CVE-2 affected oci/alpine@sha256:124c7d2707904eea7431fffe91522a01e5a861a624ee31d03372cc1d138a3126 at 2023-07-18T00:28:47.696Z",
      ],
      notes: [],
    });
  });

  const one = (more: object) =>
    openVex({ vulnerability: { name: "CVE-1" }, products: [{ "@id": "pkg:pypi/idna@3.6" }], ...more });
  const at = " at 2023-07-18T00:28:47.696Z";
  const unjustified =
    "left-out: CVE-1 is said not to affect, with neither justification nor impact_statement, which OpenVEX asks for";

  test.each<[string, object, readonly string[], readonly string[]]>([
    [
      "not_affected with an impact statement alone",
      one({ status: "not_affected", impact_statement: "we never call it" }),
      [`CVE-1 not_affected pypi/idna@3.6 (we never call it)${at}`],
      [],
    ],
    ["not_affected without a why does not count", one({ status: "not_affected" }), [], [unjustified]],
    ["not_affected with a blank why does not count", one({ status: "not_affected", justification: " " }), [], [unjustified]],
    [
      "not_affected with notes on its status alone does not count",
      one({ status: "not_affected", status_notes: "x" }),
      [],
      [unjustified],
    ],
    ["fixed needs no why", one({ status: "fixed" }), [`CVE-1 fixed pypi/idna@3.6${at}`], []],
    [
      "a time that is none is not the document's",
      one({ status: "fixed", timestamp: "yesterday" }),
      ["CVE-1 fixed pypi/idna@3.6"],
      [],
    ],
    [
      "a product without a package URL is told",
      one({ status: "fixed", products: [{ "@id": "https://example.com/app" }, { hashes: { "sha-256": "e3b0" } }] }),
      [`CVE-1 fixed${at}`],
      ["left-out: of CVE-1 nothing is said but of 2 products without a package URL"],
    ],
    ["no product at all is about no package", one({ status: "fixed", products: undefined }), [`CVE-1 fixed${at}`], []],
    [
      "an unknown status is refused",
      one({ status: "ignored" }),
      [`bad-report: is no status of OpenVEX; known are ${vexStatuses.join(", ")} (at /statements/0/status)`],
      [],
    ],
    [
      "a statement without a vulnerability is refused",
      openVex({ status: "fixed" }),
      ["bad-report: nothing stands where a string is expected (at /statements/0/vulnerability/name)"],
      [],
    ],
    [
      "a document without statements is refused",
      { "@context": "https://openvex.dev/ns/v0.2.0" },
      ["bad-report: is missing; an OpenVEX document is its statements (at /statements)"],
      [],
    ],
    [
      "an older version is refused by name",
      { ...openVex(), "@context": "https://openvex.dev/ns" },
      ["bad-report: is OpenVEX v0.0.1; read is 0.2, which `vexctl merge` of today writes (at /@context)"],
      [],
    ],
  ])("%s", async (_, document, statements, notes) => {
    expect(await shown(document)).toEqual({ statements, notes });
  });
});

/** The shape of VEX/vex.json and VEX/CISA-Use-Cases of CycloneDX/bom-examples, and of valid-vulnerability-1.6.json of its specification. */
function cycloneDx(...vulnerabilities: readonly object[]) {
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.4",
    version: 1,
    metadata: {
      timestamp: "2022-03-03T00:00:00Z",
      component: {
        name: "app",
        type: "application",
        "bom-ref": "product-APP",
        components: [{ "bom-ref": "inner", purl: "pkg:npm/inner@1" }],
      },
    },
    components: [
      {
        type: "library",
        name: "jackson",
        "bom-ref": "jackson",
        purl: "pkg:maven/com.fasterxml.jackson.core/jackson-databind@2.10.0?type=jar",
        components: [{ "bom-ref": "deep", purl: "pkg:pypi/idna" }],
      },
    ],
    vulnerabilities,
  };
}

describe("CycloneDX", () => {
  const one = (state: string | undefined, ...affects: readonly object[]) =>
    cycloneDx({ id: "CVE-1", analysis: { ...(state !== undefined && { state }), justification: "code_not_reachable" }, affects });
  const at = " at 2022-03-03T00:00:00.000Z";
  const jackson = "maven/com.fasterxml.jackson.core/jackson-databind@2.10.0";
  const taken = (what: string) => `left-out: of CVE-1: of the versions of ${what} only single ones that are unaffected are taken`;

  test.each<[string, object, readonly string[], readonly string[]]>([
    [
      "names equivalent vulnerabilities, and when it was said last",
      cycloneDx({
        id: "CVE-2020-25649",
        references: [{ id: "SNYK-JAVA-COMFASTERXMLJACKSONCORE-1048302", source: { name: "SNYK" } }],
        analysis: {
          state: "not_affected",
          justification: "code_not_reachable",
          detail: "Looked at.",
          firstIssued: "2022-01-01T00:00:00.000Z",
          lastUpdated: "2022-02-01T00:00:00.000Z",
        },
        affects: [
          {
            ref: "urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#pkg:maven/com.fasterxml.jackson.core/jackson-databind@2.10.0?type=jar",
          },
        ],
      }),
      [
        `CVE-2020-25649 SNYK-JAVA-COMFASTERXMLJACKSONCORE-1048302 not_affected ${jackson} (code_not_reachable) at 2022-02-01T00:00:00.000Z`,
      ],
      [],
    ],
    [
      "finds a component by its name",
      one("resolved", { ref: "jackson" }),
      [`CVE-1 fixed ${jackson} (code_not_reachable)${at}`],
      [],
    ],
    [
      "finds components in components",
      one("in_triage", { ref: "deep" }, { ref: "inner" }),
      [`CVE-1 under_investigation pypi/idna@* npm/inner@1 (code_not_reachable)${at}`],
      [],
    ],
    [
      "finds a component behind an encoded link",
      one("exploitable", { ref: "urn:cdx:a/1#pkg%3Apypi%2Fidna%403.6" }),
      [`CVE-1 affected pypi/idna@3.6 (code_not_reachable)${at}`],
      [],
    ],
    [
      "takes a false positive for not affected",
      one("false_positive", { ref: "pkg:pypi/idna" }),
      [`CVE-1 not_affected pypi/idna@* (code_not_reachable)${at}`],
      [],
    ],
    [
      "tells of what is no package",
      one("not_affected", { ref: "product-APP" }),
      [`CVE-1 not_affected (code_not_reachable)${at}`],
      ["left-out: of CVE-1: product-APP is no package of this document"],
    ],
    [
      "takes only versions that are called unaffected",
      one("not_affected", {
        ref: "deep",
        versions: [
          { version: "1", status: "unaffected" },
          { version: "2", status: "affected" },
          { version: "3" },
          { range: "vers:pypi/>4", status: "unaffected" },
        ],
      }),
      [`CVE-1 not_affected pypi/idna@1 (code_not_reachable)${at}`],
      [taken("deep")],
    ],
    [
      "takes versions that were resolved as they are listed",
      one("resolved", { ref: "deep", versions: [{ version: "5.1" }, { version: "5.2" }] }),
      [`CVE-1 fixed pypi/idna@5.1 pypi/idna@5.2 (code_not_reachable)${at}`],
      [],
    ],
    [
      "takes what is exploitable in some versions for all of them",
      one("exploitable", { ref: "jackson", versions: [{ range: "vers:maven/<1" }] }),
      [`CVE-1 affected maven/com.fasterxml.jackson.core/jackson-databind@* (code_not_reachable)${at}`],
      [],
    ],
    [
      "not_affected without a why does not count",
      cycloneDx({ id: "CVE-1", analysis: { state: "not_affected" } }),
      [],
      ["left-out: CVE-1 is said not to affect, with neither justification nor detail"],
    ],
    [
      "says nothing of what nobody analysed",
      cycloneDx({ id: "CVE-1", affects: [{ ref: "deep" }] }, { id: "CVE-2", analysis: { detail: "x" } }),
      [],
      [],
    ],
    [
      "an unknown state is refused",
      one("ignored"),
      [
        "bad-report: is no state of CycloneDX; known are not_affected, false_positive, resolved, resolved_with_pedigree, exploitable, in_triage (at /vulnerabilities/0/analysis/state)",
      ],
      [],
    ],
    [
      "another version is refused",
      { ...cycloneDx(), specVersion: "2.0" },
      ["bad-report: is a version that is not read; read are 1.4, 1.5 and 1.6 (at /specVersion)"],
      [],
    ],
    [
      "names that objects of JavaScript have are names",
      one("resolved", { ref: "constructor" }, { ref: "__proto__" }),
      [`CVE-1 fixed (code_not_reachable)${at}`],
      [
        "left-out: of CVE-1: constructor is no package of this document",
        "left-out: of CVE-1: __proto__ is no package of this document",
      ],
    ],
  ])("%s", async (_, document, statements, notes) => {
    expect(await shown(document)).toEqual({ statements, notes });
  });
});

const samples = [
  openVex({
    vulnerability: { name: "CVE-1", aliases: ["GHSA-1"] },
    products: [{ "@id": image, subcomponents: [{ "@id": "pkg:pypi/idna@3.6" }] }],
    status: "not_affected",
    justification: "component_not_present",
  }),
  cycloneDx({
    id: "CVE-1",
    references: [{ id: "GHSA-1" }],
    analysis: { state: "not_affected", justification: "code_not_present" },
    affects: [{ ref: "deep", versions: [{ version: "1", status: "unaffected" }] }],
  }),
].map((document, i) => ({ format: ["openvex", "cyclonedx-vex"][i] ?? "", document }));

describe.each(samples)("whatever happened to a document of $format", ({ format, document }) => {
  const text = JSON.stringify(document, null, 1);

  test("it is recognised by that format alone, and is no report of findings", async () => {
    const recognising = vexFormats.filter((one) => one.recognises({ type: "json", value: document })).map(({ id }) => id);
    expect(recognising).toEqual([format]);
    expect((await scanOutcomeOf(fileOf(Buffer.from(text)))).kind).toBe("refused");
  });

  test("cut off anywhere it is refused", async () => {
    for (let length = 0; length < text.length; length++)
      expect(await read(text.slice(0, length)), String(length)).toHaveProperty(
        "refused",
        expect.stringMatching(/^(cut-off-report|empty-report): /),
      );
  });

  test("encodings change nothing", async () => {
    const plain = await read(text);
    expect(plain).toHaveProperty("statements.length", 1);
    const others = [`\ufeff${text}`, text.replaceAll("\n", "\r\n"), new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"))];
    for (const other of others) expect(await read(other)).toEqual(plain);
  });

  test("with any value in any place it is read or refused, and says nothing more", async () => {
    for (const value of ["x", "constructor", -1, 1e308, true, null, [], {}, [[]], [null], { at: {} }])
      for (const changed of withEachReplaced(document, value)) {
        const found = await read(changed);
        if ("refused" in found) continue;
        expect(found.statements.length).toBeLessThanOrEqual(1);
        for (const { names, packages, why, status } of found.statements) {
          expect([...names, why, ...packages.map(({ name }) => name)].every((one) => typeof one === "string")).toBe(true);
          expect(vexStatuses).toContain(status);
        }
      }
  });
});

/** The document again and again, each time with another of its values replaced. */
function* withEachReplaced(value: unknown, by: unknown): Generator<unknown> {
  yield by;
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value))
    for (const changed of withEachReplaced(inner, by))
      yield Array.isArray(value) ? value.map((one, i) => (String(i) === name ? changed : one)) : { ...value, [name]: changed };
}

test("a report of findings is no VEX document, and is called what it is", async () => {
  const [trivy] = allFixtures().filter(({ format, name }) => format === "trivy" && name === "typical");
  expect(await read(trivy?.bytes)).toEqual({
    refused: "unknown-format: is Trivy JSON, a report of findings; what is read here is cyclonedx-vex, openvex",
  });
});

test("a name that is too long is refused", async () => {
  const document = openVex({ vulnerability: { name: "C".repeat(5000) }, products: [], status: "fixed" });
  expect(await read(document)).toEqual({ refused: "too-large: holds a name above 4096 characters, the most that is read" });
});
