export const gateNames = ["coverage-gate"] as const;
