import { expect, test } from "vitest";
import { pathsByPrefix } from "../../src/model/argument-paths.ts";

const four = ["_stats.csv", "_stats_history.csv", "_failures.csv", "_exceptions.csv"];

test.each([
  [["locust", "--headless", "--csv", "out/load"], four.map((ending) => `out/load${ending}`)],
  [["locust", "--csv=load"], four.map((ending) => `load${ending}`)],
  [["locust", "--csv"], []],
  [["locust", "--csv="], []],
  [["pytest", "--cov"], []],
])("%j writes %j", (command, files) => {
  expect(pathsByPrefix(command)).toEqual(files);
});
