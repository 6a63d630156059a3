export const gateNames = ["coverage-gate", "security-scan"] as const;
