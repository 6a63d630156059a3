import { readOpenApi } from "../../../src/formats/documents/openapi.ts";
import type { ApiDocument, ApiReading } from "../../../src/model/api-document.ts";
import { type RepoPath, repoPath } from "../../../src/model/repo-path.ts";

/** A path that a test wrote and knows to be one. */
export function path(text: string): RepoPath {
  const clean = repoPath(text);
  if (clean === undefined) throw new Error(`${text} is no path of a repository`);
  return clean;
}

/** Reads the first of some files, which may refer to the others. */
export function readApi(files: Readonly<Record<string, string>>, asked: string[] = []): Promise<ApiReading> {
  const [[first, text] = ["", ""]] = Object.entries(files);
  return readOpenApi(path(first), text, (wanted) => {
    asked.push(wanted);
    return Object.hasOwn(files, wanted) ? files[wanted] : undefined;
  });
}

/** The document of a specification that has to be one. */
export async function apiOf(files: Readonly<Record<string, string>> | string): Promise<ApiDocument> {
  const { document, faults } = await readApi(typeof files === "string" ? { "api.yaml": files } : files);
  if (document === undefined) throw new Error(`no document: ${JSON.stringify(faults)}`);
  return document;
}

/** `GET /users paths:7`, with the line. */
export function operationsOf({ operations, parts }: ApiDocument): readonly string[] {
  return operations.map(
    ({ method, path: at, where, part, internal }) =>
      `${method} ${at} ${where}:${parts[part]?.place.line}${internal ? " internal" : ""}`,
  );
}

/** The parts of one kind: `name:line`, and their description. */
export function partsOf({ parts }: ApiDocument, kind: string): readonly string[] {
  return parts
    .filter((part) => part.kind === kind)
    .map(({ name, place, description }) => `${name}:${place.line}${description === undefined ? "" : ` ${description}`}`);
}

/** The faults of a reading: `rule path:line`. */
export function rulesOf({ faults }: ApiReading): readonly string[] {
  return faults.map(({ rule, path: at, line }) => `${rule} ${at}:${line}`);
}
