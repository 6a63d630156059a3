import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 30_000,
    passWithNoTests: false,
    // By default one core is left idle: on two of them, half of the time.
    maxWorkers: "100%",
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/tools/**"],
      reporter: ["lcov", "json", "text-summary"],
    },
  },
});
