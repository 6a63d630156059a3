import { describe, expect, test } from "vitest";
import { isRealSecret } from "../../src/model/env-secret.ts";

/** Put together here, so that no scanner takes this file for one that holds them. */
const [first, second] = ["q7Zk2Wv9", "Xb4Nt6Rm1Ys8"];
const random = `${first}${second}`;
const long = `${random}Pd3H`;
const host = "db.acme.com";
const slack = ["https://hooks.slack.com/services", "T01ABCDEF", "B01ABCDEF", long].join("/");

describe("the value of a variable looks like a real secret", () => {
  test.each<[string, string, string]>([
    ["a short name of a password", "DB_PASS", random],
    ["a numbered one", "DB_PASS_2", random],
    ["one without a gap", "SMTPPASS", random],
    ["a passphrase", "MAILER_PASSPHRASE", random],
    ["a salt", "SIGNING_SALT", long],
    ["a key of an application", "APP_KEY", `base64:${long}${long}=`],
    ["an address to post to", "SLACK_WEBHOOK_URL", slack],
    ["the same under a name that says nothing", "ALERTS", slack],
    ["another address to post to", "DEPLOY_WEBHOOK", `https://hooks.acme.com/in/${long}`],
    ["a signature in an address", "EXPORT_URL", `https://files.acme.com/a.csv?se=1&sig=${long}%3D`],
    ["a slash in a password", "DATABASE_URL", `postgres://u:${first}/${second}Pd3H@${host}/app`],
    ["an at sign in a password", "DATABASE_URL", `postgres://u:${first}@${second}@${host}/app`],
    ["a password without a user", "REDIS_URL", `redis://:${random}@${host}:6379/0`],
    ["one of several hosts that is far", "MONGO_URL", `mongodb://u:${random}@localhost:27017,${host}:27017/app`],
    ["foo by chance", "API_KEY", `${first}foo${second}`],
    ["bar by chance", "API_KEY", `${first}Bar${second}`],
    ["test by chance", "DB_PASSWORD", `${first}test${second}`],
    ["1234 by chance", "DB_PASSWORD", `${first}1234${second}`],
    ["a beginning that says what it is", "NOTES_TOKEN", `secret_${long}`],
    ["a UUID", "API_TOKEN", ["f81d4fae", "7dec", "41d0", "a765", "00a0c91e6bf6"].join("-")],
    ["digits of a computer", "SESSION_SECRET", "9f8a7c6b5e4d3f2a1b0c"],
    ["what begins with a slash", "SESSION_SECRET", `/${long}`],
    ["a scheme under a name of a header", "API_TOKEN_HEADER", `Bearer ${random}`],
    ["a connection", "DB_CONNECTION_STRING", `Server=${host};User Id=app;Password=${random};Encrypt=True`],
  ])("%s", (_, name, value) => {
    expect(isRealSecret(name, value)).toBe(true);
  });
});

describe("the value of a variable does not", () => {
  test.each<[string, string, string]>([
    ["at the machine itself", "DATABASE_URL", "postgres://postgres:postgres123@localhost:5432/app"],
    ["at the machine itself by number", "DATABASE_URL", `postgres://u:${random}@127.0.0.1/app`],
    ["at the machine itself in long", "DATABASE_URL", `postgres://u:${random}@[::1]:5432/app`],
    ["at a service of Compose", "DATABASE_URL", `postgres://u:${random}@db:5432/app`],
    ["with words far away", "DATABASE_URL", `postgres://app:postgres123@${host}/app`],
    ["as an instruction", "ENCRYPTION_KEY", "generate-with-openssl-rand-base64-32"],
    ["as another instruction", "JWT_SECRET", "use_a_32_byte_value"],
    ["as a name of a header", "API_KEY_HEADER", "X-Acme-Key-V2"],
    ["as a file", "PRIVATE_KEY_FILE", "./certs/server-key1.pem"],
    ["as a file under a name that says none", "PRIVATE_KEY", "./certs/server-9f8a7c6b1"],
    ["as a file by its ending", "JWT_PRIVATE_KEY", "certs/k9f8a7c6b1.pem"],
    ["as a file from the root", "DB_PASSWORD", "/run/k9f8a7c6b1/a2"],
    ["as a name", "SECRET_NAME", "parcel-prod-42"],
    ["as a random name", "SECRET_NAME", "parcel-9f8a7c6b1"],
    ["as a store's name", "DB_PASSWORD", "arn:aws:ssm:eu-west-1:9f8a7c6b1:a/b"],
    ["as an audience", "TOKEN_AUDIENCE", "api.acme.com/v2.0"],
    ["as an issuer", "JWT_ISSUER", "id-9f8a7c6b1.acme.com"],
    ["as a pattern", "PASSWORD_REGEX", "^[A-Z]{1}[a-z]+[0-9]{2}$"],
    ["as another pattern", "TOKEN_PATTERN", "^tk[a-f0-9]{32}$"],
    ["as a time", "TOKEN_TTL", "PT12H30M15S9f8a"],
    ["as a length", "PASSWORD_LENGTH", "min8max64chars"],
    ["as an address", "TOKEN_URL", "https://id.acme.com/realms/9f8a7c6b5e4d3f2a1b0c/token"],
    ["as an address without its scheme", "TOKEN_URL", "id.acme.com/9f8a7c6b1/token"],
    ["as an address with a port and a scope", "REGISTRY_TOKEN", "https://npm.acme.com:8443/9f8a7c6b1/@acme/x"],
    ["as an address to post to of an example", "SLACK_WEBHOOK_URL", "https://hooks.slack.com/services/T000/B000/XXXX"],
    ["as foo between separators", "API_KEY", `${first}-foo-${second}`],
    ["as test between separators", "STRIPE_SECRET_KEY", `sk_test_${random}`],
    ["as foo with digits", "API_TOKEN", "foo12-9f8a7c6b"],
    ["as a word with digits", "POSTGRES_PASSWORD", "postgres123"],
    ["where the name is about models", "TOKENIZER", "cl100k_base_9f8a"],
    ["where it only sounds so", "BYPASS", random],
    ["where it stands for one", "API_KEY", `\${${"API_KEY"}}`],
    ["where it is empty", "API_KEY", "  "],
    ["where the name says nothing", "BUILD", random],
  ])("%s", (_, name, value) => {
    expect(isRealSecret(name, value)).toBe(false);
  });

  test.each([
    "a1".repeat(500_000),
    "a:/".repeat(300_000),
    "a://:".repeat(200_000),
    "a://b:@/".repeat(99_999),
    "Ab".repeat(500_000),
    "-".repeat(999_999),
  ])("a megabyte ends in bounded time", (value) => {
    expect(isRealSecret("API_TOKEN", value)).toBe(false);
  });
});
