import { describe, expect, test } from "vitest";
import { looksLikeSecret } from "../../src/model/secret-shape.ts";

/** Put together here, so that no scanner takes this file for one that holds them. */
const letters = "Kq7Zt2Wm9Xc4Vb6Np1Ls8Rd3Hf5Jg0Ty";
const github = `ghp${"_"}${letters}Uaee`;
const aws = `AKI${"A"}Q7ZT2WM9XC4VB6NP`;
const jwt = ["eyJhbGciOiJIUzI1NiJ9", "eyJzdWIiOiI0ODE2MjM0MiJ9", letters].join(".");

describe("what looks like a real secret", () => {
  test.each<[string, string, string, boolean]>([
    ["a token that its issuer marks, under any name", "note", github, true],
    ["in a header", "Authorization", `Bearer ${github}`, true],
    ["a key of a cloud", "id", aws, true],
    ["a signed token", "session", jwt, true],
    ["a private key", "pem", `-----BEGIN RSA ${"PRIVATE"} KEY-----\nMIIE`, true],
    ["a password in an address", "url", "postgres://shop:Kq7Zt2Wm9@db/shop", true],
    ["a random value under a name that says secret", "apiKey", "9f8a7c6b5e4d3f2a1b0c", true],
    ["a value of headers that is random", "authorization", "Basic a2Q4OnF3N3p0MnhjOQ==", true],
    ["nothing", "token", "", false],
    ["a variable of Postman", "token", "{{token}}", false],
    ["a variable of a shell", "token", "$TOKEN", false],
    ["a variable of a shell in braces", "token", `$${"{TOKEN}"}`, false],
    ["a placeholder in brackets", "token", "<your-token-1>", false],
    ["a word that says what goes there", "password", "changeme1", false],
    ["what examples have", "apiKey", "your-api-key-123", false],
    ["crosses", "secret", "xxxxxxxxxxxx1234", false],
    ["a documented example of a cloud", "accessKey", `AKI${"A"}IOSFODNN7EXAMPLE`, false],
    ["a placeholder in an address", "url", "postgres://user:password@localhost/shop", false],
    ["an address without a password", "tokenUrl", "https://id.shop.example/v2/token", false],
    ["a number", "tokenLifetime", "36000000", false],
    ["a random value under another name", "etag", "9f8a7c6b5e4d3f2a1b0c", false],
    ["a sentence", "secret", "The 3rd word of page 12 is it", false],
  ])("%s", (_, name, value, expected) => {
    expect(looksLikeSecret(name, value)).toBe(expected);
  });

  test.each(["a".repeat(1_000_000), "eyJ".repeat(300_000), "{{".repeat(500_000), "a:/".repeat(300_000), " ".repeat(1_000_000)])(
    "a megabyte ends in bounded time",
    (value) => {
      expect(looksLikeSecret("token", value)).toBe(false);
    },
  );
});
