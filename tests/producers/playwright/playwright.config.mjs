export default {
  testDir: "checks",
  retries: 1,
  workers: 1,
  projects: [{ name: "small shop" }, { name: "large shop", use: { baseURL: "http://shop.example" } }],
};
