import { describe, expect, test } from "vitest";
import { templatesOf } from "../../src/measures/route-template.ts";

describe("the ways of frameworks to write a variable are one", () => {
  test.each<[string, string, readonly string[]]>([
    ["OpenAPI", "/users/{id}", ["/users/{}"]],
    ["Express", "/users/:id", ["/users/{}"]],
    ["Express with a pattern", "/users/:id(\\d+)", ["/users/{}"]],
    ["Express, optional", "/users/:id?", ["/users/{}", "/users"]],
    ["Express, two in one", "/flights/:from-:to", ["/flights/{}-{}"]],
    ["Hono with a pattern", "/users/:id{[0-9]+}", ["/users/{}"]],
    ["Flask", "/users/<int:id>", ["/users/{}"]],
    ["Flask, across segments", "/static/<path:filename>", ["/static/{}"]],
    ["Rocket, across segments", "/static/<file..>", ["/static/{}"]],
    ["Django's pattern", "^users/(?P<pk>[0-9]+)/$", ["/users/{}"]],
    ["Next", "/users/[id]", ["/users/{}"]],
    ["Next, the rest", "/docs/[...slug]", ["/docs/{}"]],
    ["Next, optional", "/docs/[[...slug]]", ["/docs/{}", "/docs"]],
    ["Rails with a format", "/users/:id(.:format)", ["/users/{}"]],
    ["Rails, an optional part", "/(:locale/)users", ["/users", "/{}/users"]],
    ["Symfony with a format", "/users/{id}.{_format}", ["/users/{}"]],
    ["Laravel, optional", "/users/{id?}", ["/users/{}", "/users"]],
    ["ASP.NET with a type", "/users/{id:int}", ["/users/{}"]],
    ["ASP.NET, the rest", "/files/{*path}", ["/files/{}"]],
    ["Spring with a pattern that has braces", "/users/{id:\\d{3}}", ["/users/{}"]],
    ["FastAPI, across segments", "/files/{path:path}", ["/files/{}"]],
    ["Go 1.22, the rest", "/files/{path...}", ["/files/{}"]],
    ["Go 1.22, the end", "/files/{$}", ["/files"]],
    ["Gin, the rest", "/files/*path", ["/files/{}"]],
    ["a star", "/files/*", ["/files/{}"]],
    ["Postman", "/users/{{id}}", ["/users/{}"]],
    ["a suffix", "/users/{id}.json", ["/users/{}.json"]],
    ["an action of Google's kind", "/users/{id}:cancel", ["/users/{}:cancel"]],
    ["a query of RFC 6570", "/users{?page,size}", ["/users"]],
    ["a slash behind", "/users/", ["/users"]],
    ["slashes twice", "//users///all", ["/users/all"]],
    ["no slash in front", "users", ["/users"]],
    ["the root", "/", ["/"]],
    ["what a backslash escapes", "/a\\.b", ["/a.b"]],
    ["a bracket that nothing closes", "/users/{id", ["/users/{}"]],
    ["names that objects have", "/__proto__/:constructor", ["/__proto__/{}"]],
  ])("%s", (_, path, expected) => {
    expect(templatesOf(path)).toEqual(expected);
  });

  test.each([
    ["many optional parts", "/:a?".repeat(400)],
    ["many open brackets", "(".repeat(1900)],
    ["many groups", "(a)".repeat(600)],
    ["groups in groups", `${"(".repeat(900)}a${")".repeat(900)}`],
    ["a megabyte", "/{a}".repeat(250_000)],
  ])("%s end in bounded time, in few readings", (_, path) => {
    expect(templatesOf(path).length).toBeLessThanOrEqual(16);
  });
});
