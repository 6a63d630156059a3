import type { ReportMaker } from "./find-reports.ts";

/** How the common load tools write a report that `load-test-budget` reads, and by what one sees that a repository uses them. */
export const loadMakers: readonly ReportMaker[] = [
  {
    tool: "Locust",
    signs: ["locustfile.py", "locust.conf"],
    command: "locust --headless --run-time 1m --csv load --host http://127.0.0.1:8080",
  },
  {
    tool: "k6",
    signs: ["k6.js", "load-test.js", "script.js", "k6"],
    command: "k6 run --out json=k6.json script.js",
  },
  {
    tool: "Artillery",
    signs: ["artillery.yml", "artillery.yaml"],
    command: "npx artillery run --output artillery.json artillery.yml",
  },
  { tool: "JMeter", signs: ["test.jmx", "plan.jmx", "jmeter"], command: "jmeter -n -t test.jmx -l results.jtl" },
  {
    tool: "Gatling",
    signs: ["src/gatling", "src/test/gatling"],
    command: "mvn gatling:test (up to 3.13, whose reports hold stats.json)",
  },
  { tool: "autocannon", signs: ["node_modules/.bin/autocannon"], command: "npx autocannon --json URL > autocannon.json" },
];
