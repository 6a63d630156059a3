export const gateNames = [
  "coverage-gate",
  "security-scan",
  "load-test-budget",
  "metric-budget",
  "docs-present",
  "test-results",
] as const;
