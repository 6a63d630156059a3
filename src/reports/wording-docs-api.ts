import type { ApiFigure, GapReason } from "../model/api-coverage.ts";
import type { ApiFault, ApiRule } from "../model/api-fault.ts";
import type { ApiUsageFault } from "../model/api-usage.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import type { LikelyBase, UnmatchedRoute } from "../model/route-comparison.ts";

/** Sentences about specifications of interfaces, about routes, and about documents that tell of both. */

interface RuleHelp {
  readonly what: Phrase;
  readonly fix: Phrase;
}

/** What each rule finds in a specification or a collection, and how to mend it. */
export const apiRuleHelp: Readonly<Record<ApiRule, RuleHelp>> = {
  "bad-syntax": {
    what: say`A file is neither JSON nor YAML.`,
    fix: say`Correct it at the line that is named.`,
  },
  "no-api-document": {
    what: say`A file is no specification of an interface: it has neither ${code("openapi")} nor ${code("swagger")} at its root.`,
    fix: say`Name the file that has it, or write ${code('openapi: "3.1.0"')} at the root.`,
  },
  "unknown-api-version": {
    what: say`The version of OpenAPI is none that Gates reads: 2.0, 3.0, 3.1 and 3.2 are.`,
    fix: say`Write the version in full and in quotation marks, such as ${code('openapi: "3.1.0"')}.`,
  },
  "api-too-large": {
    what: say`A specification has more of something than Gates reads.`,
    fix: say`Divide it, or take out what a program put in again and again.`,
  },
  "unread-part": {
    what: say`A part of a file was not read, because something else stands in its place.`,
    fix: say`Let each name stand once in its mapping, and one document in each file.`,
  },
  "wrong-type": {
    what: say`Something else stands where a mapping or a list has to.`,
    fix: say`Write what the specification of OpenAPI asks for there.`,
  },
  "misspelt-method": {
    what: say`A method of a path is in capitals, so that no tool takes it for one.`,
    fix: say`Write it in small letters.`,
  },
  "missing-reference-file": {
    what: say`A reference leads to a file that is not in the repository.`,
    fix: say`Write the path that the file has, seen from the one with the reference, and commit it.`,
  },
  "missing-reference-target": {
    what: say`A reference leads to something that its file does not have.`,
    fix: say`Write the name that it has now, or add what is missing.`,
  },
  "endless-reference": {
    what: say`References lead to each other, and never to anything.`,
    fix: say`Let one of them be what they are all about.`,
  },
  "reference-outside-repository": {
    what: say`A reference leads out of the repository.`,
    fix: say`Take away the ${code("../")} that are too many, or copy the file into the repository.`,
  },
  "remote-reference": {
    what: say`A reference leads to another machine, which Gates never asks.`,
    fix: say`Copy what it leads to into the repository, so that the specification is whole without a network.`,
  },
  "undefined-security-scheme": {
    what: say`An operation asks for a security scheme that the specification does not declare.`,
    fix: say`Declare it under ${code("components.securitySchemes")} (${code("securityDefinitions")} in 2.0), or write the name that it has there.`,
  },
  "unknown-collection-version": {
    what: say`A collection of requests is of no version that Gates reads: 2.0 and 2.1 are.`,
    fix: say`Export it again as Collection v2.1.`,
  },
  "secret-in-collection": {
    what: say`A value in a collection of requests or an environment looks like a real secret.`,
    fix: say`Revoke it where it was issued, for it is in the history of the repository; then put a variable without a value in its place.`,
  },
};

/** What is wrong at one place, in a sentence. */
export function describeApiFault(fault: ApiFault): Phrase {
  switch (fault.rule) {
    case "bad-syntax":
      return say`It cannot be read: ${fault.message}.`;
    case "no-api-document":
      return say`It has neither ${code("openapi")} nor ${code("swagger")} at its root.`;
    case "unknown-api-version":
      return say`Its version is ${code(fault.version)}; allowed: 2.0, 3.0, 3.1, 3.2.`;
    case "api-too-large":
      return say`It is not read to its end: ${fault.message}.`;
    case "unread-part":
      return say`Something is not read: ${fault.message}.`;
    case "wrong-type":
      return say`${code(fault.what)} is ${fault.found}; allowed: ${figure(fault.wanted)}.`;
    case "misspelt-method":
      return say`${code(fault.method)} is not read as a method; allowed: ${code(fault.method.toLowerCase())}.`;
    case "missing-reference-file":
      return say`${code(fault.reference)} leads to ${code(fault.file)}, which is not in the repository.`;
    case "missing-reference-target":
      return say`${code(fault.reference)} leads to nothing.`;
    case "endless-reference":
      return say`${code(fault.reference)} leads from reference to reference, and never to anything.`;
    case "reference-outside-repository":
      return say`${code(fault.reference)} leads out of the repository.`;
    case "remote-reference":
      return say`${code(fault.reference)} leads to another machine, which is not asked.`;
    case "undefined-security-scheme":
      return say`Nothing declares the security scheme ${code(fault.scheme)}.`;
    case "unknown-collection-version":
      return fault.schema === ""
        ? say`It does not say which schema it has.`
        : say`Its schema is ${code(fault.schema)}; allowed: 2.0, 2.1.`;
    case "secret-in-collection":
      return say`The value of ${code(fault.name)} looks like a real secret.`;
  }
}

/** What each figure counts, in the plural. */
export const apiFigureNames: Readonly<Record<ApiFigure, Phrase>> = {
  operations: say`operations`,
  parameters: say`parameters`,
  responses: say`responses`,
  "request-bodies": say`request bodies`,
  schemas: say`schemas`,
  properties: say`properties`,
  examples: say`bodies with an example`,
};

/** Why something counts as undocumented, and what to write. */
export const gapHelp: Readonly<Record<GapReason, RuleHelp>> = {
  absent: {
    what: say`has no description`,
    fix: say`Write a sentence about what it is for.`,
  },
  placeholder: {
    what: say`has a placeholder for a description`,
    fix: say`Write a sentence in its place.`,
  },
  echo: {
    what: say`is only described by its own name`,
    fix: say`Write what the name does not say: what for, which values, what happens.`,
  },
  generated: {
    what: say`only has stock words, of a status or a framework`,
    fix: say`Write what is answered, or what the operation does: in FastAPI a docstring, and ${code("response_description")}.`,
  },
  "no-example": {
    what: say`shows no example`,
    fix: say`Add an ${code("example")} to its media type, to its schema, or to each of its properties.`,
  },
  "no-response": {
    what: say`does not say what it answers when all goes well`,
    fix: say`Add a response with a status of 2xx.`,
  },
};

/** A route that the specification does not have. */
export function describeUndocumented(route: UnmatchedRoute): Phrase {
  return say`${routeName(route)} is not in the specification${otherwise(route)}.`;
}

/** An operation that no route is. */
export function describePhantom(operation: UnmatchedRoute): Phrase {
  return say`${routeName(operation)} is in the specification, and no route is it${otherwise(operation)}.`;
}

function routeName({ method, path }: Pick<UnmatchedRoute, "method" | "path">) {
  return code(`${method} ${path}`);
}

function otherwise({ otherMethods, near }: UnmatchedRoute): Phrase {
  if (otherMethods.length > 0) return say`; this path has ${join(otherMethods.slice(0, 9).map(code), ", ")} there`;
  return near === undefined ? say`` : say`; was ${code(near)} meant? Upper and lower case differ`;
}

export function describeLikelyBase({ base, missingIn, matched }: LikelyBase): Phrase {
  const gains = say`with ${code(base)} in front, ${matched} operations would have a route`;
  if (missingIn === "specification")
    return say`The paths of the specification lack a beginning: ${gains}. Name it as a server of the specification.`;
  return say`The routes lack a beginning that the specification has: ${gains}. Let the list have whole paths.`;
}

/** What each rule finds in a document about an interface, and how to mend it. */
export const apiUsageRuleHelp: Readonly<Record<ApiUsageFault["rule"], RuleHelp>> = {
  "unknown-path": {
    what: say`A document names a path that the specification does not have.`,
    fix: say`Write the path as it is now, or add it to the specification.`,
  },
  "unknown-method": {
    what: say`A document names a path with a method that it does not have.`,
    fix: say`Write the method as it is now, or add it to the specification.`,
  },
  "unknown-authorisation": {
    what: say`A document shows a way to authorise that the specification does not have.`,
    fix: say`Show one that it has, or declare this one as a security scheme.`,
  },
  "unnamed-security-scheme": {
    what: say`A document about the interface says nothing of a security scheme.`,
    fix: say`Write how to get and to use it, with its name.`,
  },
};

export function describeUsageFault(fault: ApiUsageFault): Phrase {
  switch (fault.rule) {
    case "unknown-path": {
      const named = code(fault.method === undefined ? fault.route : `${fault.method} ${fault.route}`);
      const hint = fault.near === undefined ? say`` : say`; ${code(fault.near)} is`;
      return say`${named} is not in the specification${hint}.`;
    }
    case "unknown-method":
      return say`${code(fault.route)} has no ${code(fault.method)}; it has ${join(fault.otherMethods.slice(0, 9).map(code), ", ")}.`;
    case "unknown-authorisation":
      return say`The specification has no security scheme of the kind ${code(fault.said)}.`;
    case "unnamed-security-scheme":
      return say`It says nothing of the security scheme ${code(fault.scheme)}.`;
  }
}
