export const gateNames = ["coverage-gate", "security-scan", "load-test-budget"] as const;
