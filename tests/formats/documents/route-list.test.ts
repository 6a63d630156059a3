import { describe, expect, test } from "vitest";
import { readRouteList } from "../../../src/formats/documents/route-list.ts";

function routesIn(text: string): readonly string[] {
  return readRouteList("routes.txt", text).routes.map(({ method, path }) => `${method} ${path}`);
}

describe("a list of routes is read as frameworks print it", () => {
  test.each<[string, string, readonly string[]]>([
    ["a method and a path", "GET /users", ["GET /users"]],
    ["small letters", "get /users", ["GET /users"]],
    ["columns with a handler behind", "DELETE    /users/:id    UsersController#destroy", ["DELETE /users/:id"]],
    ["a name in front, as Rails has it", "  user GET    /users/:id(.:format)   users#show", ["GET /users/:id(.:format)"]],
    ["a name that is a method", "delete POST /carts/:id/delete carts#delete", ["POST /carts/:id/delete"]],
    [
      "several methods and no slash, as Laravel has it",
      "  GET|HEAD   api/users/{user} ...... users.show",
      ["GET /api/users/{user}", "HEAD /api/users/{user}"],
    ],
    ["one segment without a slash", "  POST   login ............ login.store", ["POST /login"]],
    [
      "methods with commas, as Flask has it",
      "users.show  GET, POST  /users/<int:id>",
      ["GET /users/<int:id>", "POST /users/<int:id>"],
    ],
    ["the path in front", "/users  GET, HEAD", ["GET /users", "HEAD /users"]],
    ["the path in front with a colon", "/users: GET", ["GET /users"]],
    ["colours", "\u001b[32mGET\u001b[0m \u001b[1m/users\u001b[22m", ["GET /users"]],
    ["a log, as Gin writes it", "[GIN-debug] PUT    /users/:id    --> main.put (3 handlers)", ["PUT /users/:id"]],
    [
      "a log, as Nest writes it",
      "[Nest] 7 - 01/02/2026, 10:00:00 AM LOG [RouterExplorer] Mapped {/users/:id, GET} route +2ms",
      ["GET /users/:id"],
    ],
    ["brackets, as Spring writes it", "{PATCH [/users/{id}]}: com.example.Users#patch", ["PATCH /users/{id}"]],
    [
      "a scheme and a host between, as Symfony has it",
      "app_user  GET|POST  ANY  ANY  /users/{id}",
      ["GET /users/{id}", "POST /users/{id}"],
    ],
    ["lines of a table", "│ GET │ /users │", ["GET /users"]],
    ["a table of Markdown", "| `GET` | `/users/{id}` | reads one |", ["GET /users/{id}"]],
    ["any method", "ALL /proxy", ["ANY /proxy"]],
    ["any method by another name", "ANY /proxy", ["ANY /proxy"]],
    ["any path", "GET *", ["GET /*"]],
    ["a route that is a file", "GET /users/[id]", ["GET /users/[id]"]],
    ["a comment behind", "GET /users # everyone", ["GET /users"]],
    ["a comment in front", "# GET /users\n// GET /things", []],
    ["the root", "GET /", ["GET /"]],
    ["what Windows ends lines with", "GET /a\r\nGET /b\r\n", ["GET /a", "GET /b"]],
    ["what old systems end lines with", "GET /a\rGET /b\r", ["GET /a", "GET /b"]],
    ["a NUL in front", "\0POST /a", ["POST /a"]],
    ["a method that few have", "PROPFIND /files", ["PROPFIND /files"]],
    ["a headline", "Method  Path\n------  ----\n", []],
    ["a sentence", "GET is what reads, POST what creates.", []],
  ])("%s", (_, text, expected) => {
    expect(routesIn(text)).toEqual(expected);
  });

  test("each route has its line", () => {
    expect(readRouteList("r.txt", "\n# a\nGET /a\n").routes[0]?.place).toEqual({ path: "r.txt", line: 3 });
  });

  test("a line with half a route is told, and a headline is not", () => {
    expect(readRouteList("r.txt", "GET\nRoutes of the shop\n/users\nGET /a").unread).toEqual([
      { path: "r.txt", line: 1 },
      { path: "r.txt", line: 3 },
    ]);
  });

  test("lines of a megabyte end in no time and are told", () => {
    const hostile = ["GET ".repeat(300_000), "/".repeat(1_000_000), "\u001b[".repeat(500_000), "{".repeat(1_000_000)].join("\n");
    expect(readRouteList("r.txt", hostile).unread.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  });
});
