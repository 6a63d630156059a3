import type { ReportMaker } from "./find-reports.ts";

/** How the common scanners write a report that `security-scan` reads, and by what one sees that a repository needs them. */
export const scanMakers: readonly ReportMaker[] = [
  {
    tool: "pip-audit",
    signs: ["requirements.txt"],
    command: "pip-audit --requirement requirements.txt --format json --output pip-audit.json",
  },
  { tool: "pip-audit", signs: ["pyproject.toml"], command: "pip-audit --format json --output pip-audit.json ." },
  // Of what is installed, which has to be this project's.
  { tool: "pip-audit", signs: ["setup.py", "setup.cfg", "Pipfile"], command: "pip-audit --format json --output pip-audit.json" },
  {
    tool: "Bandit",
    signs: ["pyproject.toml", "requirements.txt", "setup.py", "setup.cfg", "Pipfile"],
    command: "bandit --recursive . --format json --output bandit.json",
  },
  { tool: "npm audit", signs: ["package-lock.json", "npm-shrinkwrap.json"], command: "npm audit --json > npm-audit.json" },
  {
    tool: "osv-scanner",
    signs: ["go.mod", "Cargo.lock", "pom.xml", "Gemfile.lock", "composer.lock", "yarn.lock", "pnpm-lock.yaml"],
    command: "osv-scanner scan source --all-packages --format json --output osv-scanner.json .",
  },
  {
    tool: "Trivy",
    signs: ["Dockerfile", "docker-compose.yml", "compose.yaml", "Chart.yaml", "main.tf"],
    command: "trivy fs --scanners vuln,misconfig,secret --list-all-pkgs --format json --output trivy.json .",
  },
  {
    tool: "Gitleaks",
    signs: [".git"],
    command:
      "gates record --name gitleaks --outputs gitleaks.json -- gitleaks git --report-format json --report-path gitleaks.json .",
  },
];
