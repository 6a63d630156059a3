export default {
  test: {
    globals: true,
    include: ["checks/*.spec.ts"],
    coverage: {
      provider: "v8",
      include: ["src/**"],
      reporter: ["text-summary", "lcovonly", "json", "json-summary", "clover", "cobertura"],
    },
  },
};
