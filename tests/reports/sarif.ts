import official from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { Ajv } from "ajv";
import type { Finding } from "../../src/model/finding.ts";
import type { MergedFinding } from "../../src/model/merged-finding.ts";
import type { JudgedFinding } from "../../src/model/standing.ts";
import { type SarifOptions, sarifDocument } from "../../src/reports/sarif-file.ts";

/** A finding of one tool as if nobody else had found it. */
export function mergedOf(finding: Finding, tool: string): MergedFinding {
  const { id, aliases, place, alsoAt = [], ...rest } = finding;
  return {
    ...rest,
    id,
    names: [id, ...aliases],
    places: place ? [place, ...alsoAt].map((one) => ({ ...one, inRepository: false })) : [],
    tools: [tool],
  };
}

/** A finding that counts, of which a test says what matters to it. */
export function judged(more: Partial<MergedFinding> = {}, standing: Omit<JudgedFinding, "finding"> = {}): JudgedFinding {
  const id = more.id ?? "B608";
  const places = [{ path: "src/a.py", inRepository: true, line: 7 }];
  const plain = { kind: "code", id, names: [id], severity: "medium", title: "A fault", places, tools: ["bandit"] } as const;
  return { finding: { ...plain, ...more }, ...standing };
}

const scan: SarifOptions = { gate: "security-scan", scanned: [] };

export function textOf(findings: readonly JudgedFinding[], options: Partial<SarifOptions> = {}): string {
  return [...sarifDocument(findings, { ...scan, ...options }).content()].join("");
}

/** What a test looks at of a document: as the schema has it, which is held to every one that is written. */
export interface Log {
  readonly runs: readonly {
    readonly automationDetails: { readonly id: string };
    readonly invocations?: readonly object[];
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly Rule[] } };
    readonly results: readonly Result[];
  }[];
}

interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly helpUri?: string;
  readonly properties: { readonly tags: readonly string[]; readonly "security-severity"?: string };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
  }[];
  readonly partialFingerprints?: object;
  readonly suppressions?: readonly { readonly justification: string }[];
  readonly baselineState?: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The document of some findings, which must be valid. */
export function logOf(findings: readonly JudgedFinding[], options: Partial<SarifOptions> = {}): Log {
  const log = JSON.parse(textOf(findings, options));
  const problems = schemaProblems(log);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return log;
}

/** By RFC 3986: what may stand in a URI as it is, and what must be a percent sign with two digits. */
const uriCharacters = /^(?:[\w.~!$&'()*+,;=:@/?#-]|%[0-9A-Fa-f]{2})*$/;

/** The official schema, of JSON Schema's draft 4: the only words in which it differs from what Ajv reads are its first two. */
const { $schema: _draft, id: _id, ...schema } = official;
const validate = new Ajv({
  strict: false,
  allErrors: true,
  // One of its patterns has a bracket too many, which is an error to expressions of Unicode.
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => uriCharacters.test(text) && URL.canParse(text),
    "uri-reference": (text: string) => uriCharacters.test(text),
    "date-time": true,
  },
}).compile(schema);

/** What is wrong with a document by the official schema of SARIF 2.1.0. */
export function schemaProblems(log: unknown): readonly string[] {
  return validate(log) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
}
