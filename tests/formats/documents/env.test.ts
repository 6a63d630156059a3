import { describe, expect, test } from "vitest";
import { isEnvExample, readEnvExample } from "../../../src/formats/documents/env-example.ts";
import { EnvUseReader, mayHoldEnv } from "../../../src/formats/documents/env-uses.ts";

/** Made when it is needed: as a whole it would be taken for a leak. */
const secret = ["ghp", "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"].join("_");

const listed = (text: string) =>
  readEnvExample(".env.example", text).names.map(
    ({ name, line, state }) => `${line} ${name}${state === "set" ? "" : " commented"}`,
  );

describe("an example lists", () => {
  test.each<[string, string, readonly string[]]>([
    ["names with and without a value", "A=1\nB=\n", ["1 A", "2 B"]],
    ["exported names", "export A=1", ["1 A"]],
    ["names in comments", "# A=\n#B=2\n## C=", ["1 A commented", "2 B commented", "3 C commented"]],
    ["no prose", "# Set A=1 to enable it\n# note = this is a word\nplain text", []],
    ["names around values of several lines", 'KEY="one\nINSIDE=2\nthree"\nB=1', ["1 KEY", "4 B"]],
    ["names behind a quote that never closes", 'A="one\nB=1', ["1 A", "2 B"]],
    ["names with CRLF and a mark at the start", "\ufeffA=1\r\nB=2\r\n", ["1 A", "2 B"]],
    ["names of the language itself", "__proto__=1\nconstructor=2", ["1 __proto__", "2 constructor"]],
  ])("%s", (_, text, wanted) => {
    expect(listed(text)).toEqual(wanted);
  });

  test.each<[string, string, boolean]>([
    ["a token as its issuer marks it", `GITHUB_PAT=${secret}`, true],
    ["the same in a comment", `# TOKEN="${secret}"`, true],
    ["a key of several lines", `KEY="-----BEGIN PRIVATE ${"KEY"}-----\nabc\n-----END PRIVATE KEY-----"`, true],
    ["a password in an address", "DATABASE_URL=postgres://app:9fK2mQ7xLw@db.internal/app", true],
    ["a value of a name that says secret", "JWT_SECRET=9fK2mQ7xLw3vT8zB", true],
    ["a password behind a short name", "export DB_PASS='9fK2mQ7xLw3vT8zB' # ask", true],
    ["an address to post to", `HOOK=https://hooks.slack.com/services/${"T01/B01"}/9fK2mQ7xLw3vT8zB5nR1`, true],
    ["an address of the machine itself", "DATABASE_URL=postgres://app:9fK2mQ7xLw@localhost:5432/app", false],
    ["an instruction", "ENCRYPTION_KEY=generate-with-openssl-rand-base64-32", false],
    ["a placeholder", "JWT_SECRET=change-me-please-1", false],
    ["an empty value", "JWT_SECRET=", false],
    ["an address without a password", "DATABASE_URL=postgres://localhost:5432/app", false],
    ["a plain value", "PORT=3000", false],
  ])("%s: a secret is %s", (_, text, wanted) => {
    const example = readEnvExample(".env.example", text);
    expect(example.secrets.length > 0).toBe(wanted);
    expect(JSON.stringify(example)).not.toMatch(/9fK2mQ7xLw|ghp_|BEGIN/);
  });

  test.each<[string, boolean]>([
    [".env.example", true],
    ["packages/api/.env.sample", true],
    [".env.local.example", true],
    ["env.template", true],
    [".env.dist", true],
    ["example.env", true],
    [".env", false],
    [".env.production", false],
    ["environment.example.ts", false],
  ])("%s is an example: %s", (path, wanted) => {
    expect(isEnvExample(path)).toBe(wanted);
  });
});

/** `3 NAME`, in the order of lines. */
function used(path: string, text: string): readonly string[] {
  const reader = new EnvUseReader([]);
  reader.read(path, text);
  return reader.result.uses
    .map(({ line, name }) => `${line} ${name}`)
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
}

describe("a source asks for", () => {
  test.each<[string, string, string, readonly string[]]>([
    ["members", "a.ts", "process.env.A;\nprocess.env?.B ?? process.env['C'];\nBun.env.D", ["1 A", "2 B", "2 C", "3 D"]],
    ["members of what may be missing", "a.ts", "process?.env?.A; process?.env['B']; process.env!.C", ["1 A", "1 B", "1 C"]],
    [
      "members of an import",
      "a.ts",
      'import { env } from "node:process";\nenv.A; env?.["B"]; x.env.C; env.D = "1"; env.toJSON()',
      ["2 A", "2 B"],
    ],
    [
      "members of an import by another name",
      "a.ts",
      'import { argv, env as e } from "process"\ne.A; e.message; const { B } = e;',
      ["2 A", "2 B"],
    ],
    [
      "members of what keeps the environment",
      "a.ts",
      "const vars: NodeJS.ProcessEnv = process.env;\nconst { env } = process;\nvars.A; env.B",
      ["3 A", "3 B"],
    ],
    [
      "nothing of what is only called so",
      "a.ts",
      'import { env } from "./env.ts";\nconst port = process.env.A;\nenv.B; port.C',
      ["2 A"],
    ],
    [
      "Vite's, without its own",
      "a.vue",
      "import.meta.env.VITE_A; import.meta.env.MODE; import.meta.env.DEVICE",
      ["1 VITE_A", "1 DEVICE"],
    ],
    ["Deno's", "a.ts", 'Deno.env.get("A")', ["1 A"]],
    [
      "a list on the left side",
      "a.js",
      'const {\n  A, // one\n  B: b,\n  C = "x",\n  ...rest\n} = process.env;',
      ["6 A", "6 B", "6 C"],
    ],
    ["nothing where it gives a value", "a.ts", "process.env.A = '1'; process.env.B == 1; process.env.C ||= 2", ["1 B", "1 C"]],
    [
      "nothing in comments",
      "a.ts",
      "// process.env.A\n * process.env.B\nx; // process.env.C\n/** const { D } = process.env */",
      ["3 C"],
    ],
    ["nothing by a name that is not known", "a.ts", "process.env[name]; Object.keys(process.env); process.env.toString()", []],
    [
      "names in Python",
      "a.py",
      "os.getenv('A')\nos.environ[\"B\"]\nenviron.get('C', 'x')\n'D' in os.environ\nenv.str('E')",
      ["1 A", "2 B", "3 C", "4 D", "5 E"],
    ],
    ["nothing that Python sets", "a.py", "os.environ['A'] = 'x'\n# os.getenv('B')", []],
    [
      "names in Go",
      "a.go",
      'os.Getenv("A")\nos.LookupEnv("B")\ntype C struct { D string `env:"E,required"` }',
      ["1 A", "2 B", "3 E"],
    ],
    ["names in Ruby", "a.rb", "ENV['A']\nENV.fetch(\"B\", 1)\nENV[\"C\"] = '1'", ["1 A", "2 B"]],
    ["names in Rust", "a.rs", 'std::env::var("A"); env::var_os("B");\noption_env!("C")', ["1 A", "1 B", "2 C"]],
    ["names in Java", "A.java", 'System.getenv("A")', ["1 A"]],
    [
      "names in Kotlin and Scala",
      "A.kt",
      'System.getenv()["A"]; System.getenv().getOrDefault("B", "x")\nSystem.getenv("C") ?: sys.env("D")',
      ["1 A", "1 B", "2 C", "2 D"],
    ],
    [
      "fields of settings in Python",
      "a.py",
      'class A(BaseSettings):\n    """x: str"""\n    a: str\n    b_c: Optional[int] = None  # d: str\n    parts: Parts = Parts()\n    e: SecretStr = Field(\n        alias="F_1",\n    )\n    g: str = Field(validation_alias=names())\n\n    def h(self, i: int):\n        j: int = 1\n\nk: str = ""\n',
      ["3 A", "4 B_C", "6 F_1"],
    ],
    [
      "fields of settings with a beginning",
      "a.py",
      'class A(BaseSettings):\n  model_config = SettingsConfigDict(env_prefix="x_")\n  a: str\nclass B(BaseSettings):\n  b: str\n  class Config:\n    env_prefix = make()\nclass C(Other):\n  c: str\n',
      ["3 X_A"],
    ],
    ["names in C#", "A.cs", 'Environment.GetEnvironmentVariable("A")', ["1 A"]],
    ["names in PHP", "a.php", "getenv('A'); env(\"B\");", ["1 A", "1 B"]],
    [
      "members in PHP",
      "a.php",
      "$_ENV['A'] ?? $_ENV[\"B\"];\n$_ENV['C'] = 1; Env::get('D'); getenv( 'E' )",
      ["1 A", "1 B", "2 D", "2 E"],
    ],
    ["names in Elixir", "a.exs", 'System.fetch_env!("A")', ["1 A"]],
    [
      "names in Compose",
      "docker-compose.prod.yml",
      "image: a:${A:-1}\nurl: $B and $$C\n# ${D}\nenvironment:\n  - E\n  - F=1\n  G:\n  H: x\nports:\n  - I",
      ["1 A", "2 B", "5 E", "7 G"],
    ],
    ["names in a script", "run.sh", "echo ${A} ${B:-x} \\${C} ${D[0]} ${e}\n# ${F}", ["1 A", "1 B"]],
    [
      "names in a script without braces",
      "run.sh",
      'curl -H "X: $API_TOKEN" "$PARCEL_HOST/x" $A-$B $c $Dd $$E $1 "it\'s $F"',
      ["1 API_TOKEN", "1 PARCEL_HOST", "1 A", "1 B", "1 F"],
    ],
    ["nothing in single quotes", "run.sh", "awk '$NF {\nprint ${A}}' x; echo $'it\\'s $B' \"'$C'\" \\$D", ["2 C"]],
    ["commands in texts", "run.sh", 'echo "$(cat \'$A\' "it\'s $B") $C"; (echo $D) # $E', ["1 B", "1 C", "1 D"]],
    [
      "here documents, but none that is quoted",
      "run.sh",
      "cat <<EOF\nit's $A \\$B\nEOF\ncat <<-'X'\n$C\n\tX\necho $((1<<Y)) $D <<< $E",
      ["2 A", "7 D", "7 E"],
    ],
    ["what only looks like a comment in a script", "run.sh", "echo ${#A} $# x#$B;# $C", ["1 A", "1 B"]],
    ["names in a script without an ending", "bin/run", "#!/usr/bin/env bash\necho ${A}", ["2 A"]],
    ["nothing in other files", "a.txt", "process.env.A ${B}", []],
  ])("%s", (_, path, text, wanted) => {
    expect(used(path, text)).toEqual(wanted);
  });

  test.each<[string, string, readonly string[]]>([
    ["lines and commands", 'A=1\nexport B="${B:-x}"\nfor C in 1 2; do read -r D; done\nE=2 make\n', ["A", "C", "D", "E"]],
    ["a line below a comment", "#!/bin/sh\nA=1\n# where it goes\nB=build # why\n  C=2\n", ["A", "B", "C"]],
    ["a default that stays", ': "${A:=x}" "${B=y}" "${C:-z}"', ["A", "B"]],
    ["several that are read", "while IFS= read -r -p 'Which X Y?' A B; do :; done < $F", ["A", "B", "IFS"]],
    ["lists", "mapfile -t A < <(cat X)\nreadarray B <<< $X", ["A", "B"]],
    ["what is printed into it", "printf -v A '%s' B; printf C", ["A"]],
    ["options", "while getopts ABC X; do :; done", ["X"]],
    ["choices", "select A in B C; do :; done; for D do :; done", ["A", "D"]],
    [
      "what is declared",
      "local A B=1 c; declare -r C=x; export D=2; readonly E=3; typeset -i F\nexport G",
      ["A", "B", "C", "D", "E", "F"],
    ],
    ["parts and numbers of files", "A[0]=1; B+=x; exec {C}>log; (( D = 1, E == 2 )); ((F += 1))", ["A", "B", "C", "D", "F"]],
    ["nothing where its own value goes into it", 'A="${A%/}"; B=$B; C="x $C"; D=${1:-$D}', []],
    ["what only begins like itself", 'A="$A_X"', ["A"]],
    ["nothing in texts and comments", "# A=1\necho \"set B=1\nC=2\" ' D=3'\ncat <<X\nE=1\nX\n", []],
    ["a line below a here document", "cat <<'X'\nA=1\nX\nB=2\ncat <<X\nC=3\nX\nlocal D \\\n E", ["B", "D", "E"]],
  ])("what a script gives a value to: %s", (_, text, wanted) => {
    const reader = new EnvUseReader([]);
    reader.read("run.sh", text);
    expect([...reader.result.assigned].sort()).toEqual(wanted);
  });

  test("a listed name in another way", () => {
    const reader = new EnvUseReader(["DATABASE_URL", "API_KEY", "PORT", "GONE", "a.b"]);
    reader.read("settings.py", "class Settings(BaseSettings):\n    database_url: str\n");
    reader.read("env.ts", "z.object({ API_KEY: z.string(), EXPORT: 1 })");
    reader.read("deploy.yml", "- name: PORT");
    expect([...reader.result.mentioned].sort()).toEqual(["API_KEY", "DATABASE_URL", "PORT"]);
  });

  test.each<[string, boolean]>([
    ["src/main.ts", true],
    ["Dockerfile", true],
    ["deploy/values.yaml", true],
    ["bin/start", true],
    ["schema.prisma", true],
    ["src/main.test.ts", false],
    ["tests/a.py", false],
    ["api/handler_test.go", false],
    ["node_modules/a/index.js", false],
    ["dist/index.js", false],
    ["package-lock.json", false],
    ["docs/guide.md", false],
  ])("%s is looked at: %s", (path, wanted) => {
    expect(mayHoldEnv(path)).toBe(wanted);
  });
});

describe("a hostile source ends in bounded time", () => {
  test.each<[string, string, string]>([
    ["one line of uses", "a.ts", "process.env.A;".repeat(250_000)],
    ["lists that never open", "a.ts", "} = process.env;".repeat(200_000)],
    ["lists of lists", "a.ts", "{{{{{{{{{} = process.env;".repeat(150_000)],
    ["quotes that never close", "a.py", "getenv('".repeat(400_000)],
    ["spaces", "a.py", `getenv(${" ".repeat(3_000_000)}`],
    ["dollars", "compose.yml", "$".repeat(4_000_000)],
    ["indented names", "compose.yml", "environment:\n - A\n".repeat(200_000)],
    ["assignments", "a.sh", `${"A=".repeat(1_000_000)}`],
    ["imports that never end", "a.ts", "import { env, ".repeat(250_000)],
    ["names for the environment", "a.ts", Array.from({ length: 90_000 }, (_, i) => `const e${i} = process.env;`).join("")],
    ["classes of settings", "a.py", "class A(BaseSettings):\n  a: str = Field(\n".repeat(80_000)],
    ["braces", "a.sh", "${A".repeat(1_000_000)],
    ["texts in texts", "a.sh", '"$('.repeat(1_000_000)],
    ["single quotes", "a.sh", "$'\\'".repeat(1_000_000)],
    ["here documents", "a.sh", `${"<<A ".repeat(900_000)}\n${"A\n".repeat(9)}`],
    ["here documents that never end", "a.sh", "<<A\n".repeat(900_000)],
    ["commands", "a.sh", "read A ".repeat(500_000)],
    ["assignments one behind the other", "a.sh", "A=;".repeat(1_000_000)],
  ])("%s", { timeout: 8000 }, (_, path, text) => {
    const reader = new EnvUseReader(["A_NAME"]);
    reader.read(path, text);
    expect(reader.result.mentioned.size).toBe(0);
  });

  test.each([
    ["quotes that never close", 'A="\n'.repeat(200_000)],
    ["a line of a megabyte", `A=${'"'.repeat(1_000_000)}`],
  ])("and so does an example: %s", { timeout: 8000 }, (_, text) => {
    expect(listed(text).length).toBeGreaterThan(0);
  });
});
