import type { Artefact } from "../artefact.ts";
import { prose } from "./places.ts";

const apiFolders = ["", "docs", "doc", "docs/api", "api"];
const specificationFolders = ["", "docs", "doc", "api", "docs/api", "openapi", "api/openapi", "docs/openapi", "spec", "specs"];

/** What somebody needs who calls the service. */
export const api: readonly Artefact[] = [
  {
    id: "api-usage",
    title: "API guide",
    form: "prose",
    places: [
      {
        kind: "file",
        folders: apiFolders,
        names: prose("api_usage", "api-usage", "api", "api_guide", "api-guide", "api_reference", "api-reference"),
      },
      { kind: "file", folders: ["docs/api", "api"], names: prose("readme", "index", "usage") },
    ],
    several: "first",
    presets: ["service"],
    organisation: "never",
    packages: "root-only",
    rules: [{ rule: "words", least: 40 }, { rule: "filled-in" }, { rule: "request-example" }],
    remedy: "Show in docs/API_USAGE.md how the API is called, with a request and what comes back.",
    skeleton: {
      path: "docs/API_USAGE.md",
      text: `# How to use the API

TODO: the address of the API, its versions, and what all requests have in common.

## A first request

TODO: a request as code (curl), and what comes back.

## Errors

TODO: status codes, the shape of an error, when to try again.
`,
    },
  },
  {
    id: "authentication",
    title: "Authentication guide",
    form: "prose",
    places: [
      { kind: "file", folders: apiFolders, names: prose("authentication", "auth", "api_authentication", "api-authentication") },
    ],
    several: "first",
    presets: ["service"],
    organisation: "never",
    packages: "root-only",
    rules: [
      { rule: "words", least: 30 },
      { rule: "filled-in" },
      { rule: "mentions", topic: "credentials" },
      { rule: "request-example" },
    ],
    remedy: "Say in docs/AUTHENTICATION.md how to get credentials, how to send them, and how long they last.",
    skeleton: {
      path: "docs/AUTHENTICATION.md",
      text: `# Authentication

TODO: how to get credentials, and who gives them out.

## How to send them

TODO: a request as code, with the header that it needs and a value that is no real one.

## When they end

TODO: how long they last, how to renew and how to revoke them.
`,
    },
  },
  {
    id: "openapi",
    title: "OpenAPI description",
    form: "text",
    places: [
      {
        kind: "file",
        folders: specificationFolders,
        names: ["openapi.yaml", "openapi.yml", "openapi.json", "swagger.yaml", "swagger.yml", "swagger.json"],
      },
      {
        kind: "anywhere",
        names: ["openapi.yaml", "openapi.yml", "openapi.json", "*.openapi.yaml", "*.openapi.yml", "*.openapi.json"],
      },
    ],
    several: "any",
    presets: ["service"],
    organisation: "never",
    packages: "root-only",
    rules: [{ rule: "openapi" }],
    remedy: "Describe the API in openapi.yaml, or let the framework export it.",
    skeleton: {
      path: "openapi.yaml",
      text: 'openapi: 3.1.0\ninfo:\n  title: API\n  version: "1.0"\npaths: {} # every path of the API\n',
    },
  },
  {
    id: "postman",
    title: "Postman collection",
    form: "collection",
    places: [{ kind: "anywhere", names: ["*.postman_collection.json", "postman_collection.json"] }],
    several: "any",
    presets: ["service"],
    organisation: "never",
    packages: "root-only",
    rules: [{ rule: "postman" }],
    remedy: "Export the collection (v2.1) to docs/api.postman_collection.json, without secrets in its variables.",
    skeleton: {
      path: "docs/api.postman_collection.json",
      text: `${JSON.stringify(
        { info: { name: "API", schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" }, item: [] },
        null,
        2,
      )}\n`,
    },
  },
];
