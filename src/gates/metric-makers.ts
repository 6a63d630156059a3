import type { ReportMaker } from "./find-reports.ts";

/** How the common tools write figures that `metric-budget` reads, and by what one sees that a repository needs them. */
export const metricMakers: readonly ReportMaker[] = [
  {
    tool: "docker",
    signs: ["Dockerfile", "Containerfile"],
    command: "docker image inspect IMAGE > docker-image.json",
  },
  {
    tool: "size-limit",
    signs: [".size-limit.json", ".size-limit.js", ".size-limit.cjs"],
    command: "npx size-limit --json > size-limit.json",
  },
];
