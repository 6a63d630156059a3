import { hex, type MadeAdvisory, madeAdvisory } from "./made-advisory.ts";
import { knownRules, type MadeFault, madeFault } from "./made-fault.ts";
import { SeededRandom } from "./random.ts";
import { countFinding, noFindings, type WrittenScan } from "./scan-totals.ts";
import { writeFile } from "./write-file.ts";

/** Which of the advisories of a seed a scanner knows. */
export interface Span {
  readonly from: number;
  readonly count: number;
}

/** Writes what `grype -o json` does, which calls advisories by GitHub's names. */
export function writeGrype(file: string, seed: number, span: Span): WrittenScan {
  return writeFile(file, (write) => {
    const totals = noFindings();
    write('{"matches":[');
    for (const [i, one] of advisories(seed, span)) {
      countFinding(totals, one.severity);
      write(`${i > 0 ? "," : ""}${JSON.stringify(matchObject(one))}`);
    }
    write('],"source":{"type":"directory","target":"."},"distro":{},"descriptor":{"name":"grype","version":"0.104.0"}}\n');
    return totals;
  });
}

function matchObject(one: MadeAdvisory): object {
  const { name, version, target } = one.of;
  return {
    vulnerability: {
      id: one.ghsa,
      dataSource: `https://github.com/advisories/${one.ghsa}`,
      namespace: "github:language:python",
      severity: `${one.severity.slice(0, 1).toUpperCase()}${one.severity.slice(1)}`,
      urls: [],
      description: one.title,
      cvss: [
        { version: "3.1", metrics: { baseScore: one.score, exploitabilityScore: 3.9, impactScore: 3.6 }, vendorMetadata: {} },
      ],
      fix: { versions: one.fixed, state: one.fixed.length > 0 ? "fixed" : "not-fixed" },
      advisories: [],
      risk: 1.5,
    },
    relatedVulnerabilities: [
      {
        id: one.cve,
        dataSource: `https://nvd.nist.gov/vuln/detail/${one.cve}`,
        namespace: "nvd:cpe",
        severity: "High",
        urls: one.references,
        description: one.description,
      },
    ],
    matchDetails: [
      { type: "exact-direct-match", matcher: "python-matcher", searchedBy: { language: "python", package: { name, version } } },
    ],
    artifact: {
      id: one.pysec,
      name,
      version,
      type: "python",
      locations: [{ path: `/${target}`, accessPath: `/${target}` }],
      language: "python",
      licenses: [],
      cpes: [`cpe:2.3:a:${name}:${name}:${version}:*:*:*:*:*:*:*`],
      purl: `pkg:pypi/${name}@${version}`,
      upstreams: [],
    },
  };
}

/** Writes what `pip-audit -f json` does: a dependency with its advisories, and never how bad one is. */
export function writePipAudit(file: string, seed: number, span: Span): WrittenScan {
  return writeFile(file, (write) => {
    const totals = noFindings();
    const dependencies = new Map<string, { name: string; version: string; vulns: object[] }>();
    for (const [, one] of advisories(seed, span)) {
      countFinding(totals, "unknown");
      const { name, version } = one.of;
      const known = dependencies.get(name) ?? { name, version, vulns: [] };
      known.vulns.push({ id: one.pysec, fix_versions: one.fixed, aliases: [one.cve, one.ghsa], description: one.description });
      dependencies.set(name, known);
    }
    write('{"dependencies": [');
    for (const [i, one] of [...dependencies.values()].entries()) write(`${i > 0 ? ", " : ""}${JSON.stringify(one)}`);
    write('], "fixes": []}\n');
    return totals;
  });
}

/** Writes what `bandit -f json` does. */
export function writeBandit(file: string, seed: number, faults: number, files: number): WrittenScan {
  return writeFile(file, (write) => {
    const totals = noFindings();
    write(
      `{\n  "errors": [],\n  "generated_at": "2026-01-01T00:00:00Z",\n  "metrics": {"_totals": {"loc": ${files * 400}}},\n  "results": [`,
    );
    for (let i = 0; i < faults; i++) {
      const fault = madeFault(seed, i, files);
      countFinding(totals, fault.severity);
      write(`${i > 0 ? "," : ""}\n    ${JSON.stringify(issueObject(fault), null, 2).replaceAll("\n", "\n    ")}`);
    }
    write("\n  ]\n}\n");
    return totals;
  });
}

function issueObject({ rule, severity, path, line }: MadeFault): object {
  return {
    code: `${line - 1} def run(name):\n${line}     subprocess.call("echo " + name, shell=True)\n`,
    col_offset: 4,
    filename: `./${path}`,
    issue_confidence: "HIGH",
    issue_cwe: { id: 78, link: "https://cwe.mitre.org/data/definitions/78.html" },
    issue_severity: severity.toUpperCase(),
    issue_text: `Fault of the kind ${rule} in a call with shell=True, security issue.`,
    line_number: line,
    line_range: [line],
    more_info: `https://bandit.readthedocs.io/en/1.9.4/plugins/b${600 + rule}.html`,
    test_id: `B${600 + rule}`,
    test_name: `made_rule_${rule}`,
  };
}

/** Writes what Semgrep does with `--sarif`: one run of a linter, its rules, and as many results. */
export function writeSarif(file: string, seed: number, faults: number, files: number): WrittenScan {
  return writeFile(file, (write) => {
    const totals = noFindings();
    const driver = {
      name: "Semgrep OSS",
      semanticVersion: "1.140.0",
      rules: Array.from({ length: knownRules }, (_, rule) => ruleObject(rule)),
    };
    write('{"version":"2.1.0","runs":[{"invocations":[{"executionSuccessful":true,"toolExecutionNotifications":[]}],"results":[');
    for (let i = 0; i < faults; i++) {
      const fault = madeFault(seed, i, files);
      countFinding(totals, severityOfRule(fault.rule));
      write(`${i > 0 ? "," : ""}${JSON.stringify(resultObject(fault, new SeededRandom(seed, i, 23)))}`);
    }
    write(`],"tool":{"driver":${JSON.stringify(driver)}}}],"$schema":"https://json.schemastore.org/sarif-2.1.0.json"}\n`);
    return totals;
  });
}

function ruleId(rule: number): string {
  return `python.lang.security.audit.made-rule-${rule}.made-rule-${rule}`;
}

function ruleObject(rule: number): object {
  const [text] = [`A call of the kind ${rule} was found with input that somebody else may write. Check it first.`];
  return {
    id: ruleId(rule),
    name: ruleId(rule),
    shortDescription: { text },
    fullDescription: { text },
    help: { text, markdown: text },
    defaultConfiguration: { level: severityOfRule(rule) === "medium" ? "warning" : "error" },
    properties: { precision: "very-high", tags: ["CWE-78: Improper Neutralization", "HIGH CONFIDENCE", "security"] },
  };
}

function severityOfRule(rule: number): "high" | "medium" {
  return rule % 4 === 0 ? "high" : "medium";
}

function resultObject({ rule, path, line }: MadeFault, random: SeededRandom): object {
  const text = `    subprocess.call("echo " + name + "${hex(random, 60)}", shell=True)`;
  const region = { startLine: line, endLine: line, startColumn: 5, endColumn: 5 + text.length, snippet: { text } };
  return {
    ruleId: ruleId(rule),
    message: {
      text: `A call of the kind ${rule} was found with input that somebody else may write. Check it before it reaches a shell.`,
    },
    locations: [{ physicalLocation: { artifactLocation: { uri: path, uriBaseId: "%SRCROOT%" }, region } }],
    fingerprints: { "matchBasedId/v1": `${hex(random, 128)}_0` },
    partialFingerprints: { primaryLocationLineHash: `${hex(random, 16)}:1` },
    properties: {},
  };
}

function* advisories(seed: number, { from, count }: Span): Generator<readonly [number, MadeAdvisory]> {
  for (let i = 0; i < count; i++) yield [i, madeAdvisory(seed, from + i)];
}
