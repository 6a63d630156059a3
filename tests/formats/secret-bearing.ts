/** A value that no report, rule or sentence of ours has by chance, nor any six characters of it. */
export const marker = "Zq7Xw9Kp3Vt5Rm1Yb8Hd4";

const line = `token = ${marker}`;

const gitleaks8 = {
  RuleID: "generic-api-key",
  Description: "A generic API key",
  StartLine: 3,
  File: "deploy.env",
  Commit: "0123456789abcdef0123456789abcdef01234567",
  Secret: marker,
  Match: line,
  Line: line,
  Fragment: { Raw: line, Bytes: line },
  Author: marker,
  Email: `${marker}@example.org`,
  Message: `add ${marker}`,
  Link: `https://example.org/blob/${marker}`,
  Tags: [marker],
  Fingerprint: `0123:${marker}:generic-api-key:3`,
};

const trivySecret = {
  RuleID: "a-rule",
  Category: "General",
  Severity: "CRITICAL",
  Title: "A token",
  StartLine: 1,
  EndLine: 1,
  Match: line,
  Code: { Lines: [{ Number: 1, Content: line, Highlighted: line, Annotation: marker }] },
};

const trivyMisconfiguration = {
  ID: "DS031",
  Title: "Secrets in the environment of an image",
  Message: `Possible exposure of ${marker}`,
  Severity: "HIGH",
  Status: "FAIL",
  CauseMetadata: { StartLine: 1, Code: { Lines: [{ Number: 1, Content: line }] } },
};

function banditResult(test_id: string, test_name: string): object {
  return {
    test_id,
    test_name,
    issue_text: `Possible hardcoded password: '${marker}'`,
    issue_severity: "LOW",
    issue_confidence: "MEDIUM",
    filename: "a.py",
    line_number: 4,
    code: `4 password = "${marker}"\n`,
  };
}

function sarif(name: string, ruleId: string, rule: object): object {
  const region = { startLine: 4, snippet: { text: line }, message: { text: marker } };
  const location = {
    physicalLocation: { artifactLocation: { uri: "a.py" }, region, contextRegion: { snippet: { text: line } } },
  };
  const notification = { level: "error", message: { text: `cannot parse ${marker}` } };
  const result = {
    ruleId,
    message: { text: `found ${marker}`, markdown: marker, id: "found", arguments: [marker] },
    locations: [location],
    relatedLocations: [location],
    codeFlows: [{ threadFlows: [{ locations: [{ location }] }] }],
    partialFingerprints: { commitMessage: marker, author: marker, email: marker },
    fingerprints: { whole: marker },
    fixes: [{ description: { text: marker } }],
    properties: { match: marker },
  };
  const ignored = { ...result, suppressions: [{ kind: "inSource", justification: `not real: ${marker}` }] };
  const tool = { driver: { name, rules: [{ id: ruleId, messageStrings: { found: { text: "found {0}" } }, ...rule }] } };
  const isScanner = name === "Gitleaks";
  const invocation = {
    executionSuccessful: false,
    commandLine: `scan ${marker}`,
    environmentVariables: { TOKEN: marker },
    ...(isScanner && { exitCodeDescription: `stopped at ${marker}`, toolExecutionNotifications: [notification] }),
  };
  return { version: "2.1.0", runs: [{ tool, invocations: [invocation], results: [result, ignored] }] };
}

/** A report of each kind that may hold a secret, with the marker in each member that may hold it. */
export const secretBearing: readonly { readonly name: string; readonly report: object }[] = [
  { name: "Gitleaks 8", report: [gitleaks8] },
  {
    name: "Gitleaks 7",
    report: [
      {
        rule: "AWS",
        file: "a.env",
        lineNumber: 3,
        commit: "0123456789abcdef",
        line,
        offender: marker,
        commitMessage: marker,
        author: marker,
        email: marker,
        leakURL: `https://example.org/${marker}`,
        tags: marker,
      },
    ],
  },
  {
    name: "Betterleaks",
    report: [
      {
        ...gitleaks8,
        MatchContext: line,
        CaptureGroups: { key: marker, [marker]: "key" },
        Attributes: { secret: marker },
        RequiredSets: [{ components: [{ RuleID: "x", Match: line, Secret: marker }] }],
        ValidationStatus: "valid",
      },
    ],
  },
  {
    name: "Trivy",
    report: {
      SchemaVersion: 2,
      ArtifactName: ".",
      Results: [{ Target: "a.env", Secrets: [trivySecret], Misconfigurations: [trivyMisconfiguration] }],
    },
  },
  {
    name: "Bandit",
    report: {
      metrics: { _totals: { loc: 9 } },
      errors: [],
      results: [
        banditResult("B105", "hardcoded_password_string"),
        banditResult("B106", "hardcoded_password_funcarg"),
        banditResult("B107", "hardcoded_password_default"),
        { ...banditResult("B608", "hardcoded_sql_expressions"), issue_text: "Possible SQL injection." },
      ],
    },
  },
  { name: "SARIF of Gitleaks", report: sarif("Gitleaks", "generic-api-key", {}) },
  { name: "SARIF of Trivy", report: sarif("Trivy", "aws", { properties: { tags: ["secret", "security"] } }) },
  { name: "SARIF of Bandit", report: sarif("Bandit", "B105", { name: "hardcoded_password_string" }) },
  { name: "SARIF of CodeQL", report: sarif("CodeQL", "py/hard", { properties: { tags: ["external/cwe/cwe-798"] } }) },
  { name: "SARIF of Semgrep", report: sarif("Semgrep OSS", "generic.secrets.gitleaks.x", {}) },
  {
    name: "npm audit that failed",
    report: {
      message: `request to https://me:${marker}@example.org/-/npm failed`,
      error: { summary: `//${marker}@x`, detail: marker },
    },
  },
  { name: "a report of no format", report: { [marker]: marker, other: { [marker]: [marker] } } },
  { name: "a list of no format", report: [{ [marker]: marker }] },
];
