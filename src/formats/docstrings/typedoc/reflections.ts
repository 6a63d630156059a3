import type { JsonCursor } from "../../read/json.ts";

/** Something that the documentation has to speak of. */
export interface CountedReflection {
  readonly id: string;
  /** With what it belongs to in front. */
  readonly name: string;
  readonly path: string;
  readonly line: number | undefined;
  readonly isDocumented: boolean;
}

/** Kinds of reflections by TypeDoc's numbers (src/lib/models/kind.ts). */
const kind = {
  project: 0x1,
  module: 0x2,
  call: 0x1000,
  parameter: 0x8000,
  typeLiteral: 0x10000,
  get: 0x80000,
  set: 0x100000,
} as const;
/** Enum, EnumMember, Variable, Class, Interface, Property, TypeAlias. */
const countedKinds: ReadonlySet<number> = new Set([0x8, 0x10, 0x20, 0x80, 0x100, 0x400, 0x200000]);

/** Members in which there is no reflection. */
const others: ReadonlySet<string> = new Set(
  "comment,flags,groups,categories,sources,symbolIdMap,files,defaultValue,readme,typeParameters,typeParameter".split(","),
);

interface Around {
  readonly kind: number;
  readonly name: string;
  readonly comment: boolean;
  readonly path: string;
  readonly line: number | undefined;
}

interface Step {
  readonly at: JsonCursor;
  readonly around: Around;
}

const outside: Around = { kind: 0, name: "", comment: false, path: "", line: undefined };

/** All that has to be documented. Without calling itself, however deep the types are. */
export function* reflectionsOf(project: JsonCursor): Generator<CountedReflection> {
  const open: Step[] = [{ at: project, around: outside }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { at } = step;
    const isReflection = at.at("variant").isText && at.at("kind").isNumber;
    const around = isReflection ? ownAround(step) : step.around;
    // What stands in a parameter is part of its function.
    if (around.kind === kind.parameter) continue;
    if (isReflection && isCounted(step.around.kind, around.kind)) {
      const isDocumented = around.comment || (isSignature(around.kind) && step.around.comment);
      yield { id: String(at.at("id").natural()), ...around, isDocumented };
    }
    for (const inner of innerOf(at).reverse()) open.push({ at: inner, around });
  }
}

function innerOf(at: JsonCursor): JsonCursor[] {
  if (at.isArray) return at.items();
  return at.names.filter((name) => !others.has(name)).map((name) => at.at(name));
}

function ownAround({ at, around }: Step): Around {
  const source = at.at("sources").optionalItems()[0];
  const own = at.textAt("name");
  // A signature is called like what it is of.
  const isNamed = around.kind > kind.module && !isSignature(at.at("kind").natural());
  return {
    kind: at.at("kind").natural(),
    name: isNamed ? `${around.name}.${own}` : around.kind > kind.module ? around.name : own,
    comment: hasText(at.at("comment")),
    path: source?.textAt("fileName") ?? around.path,
    line: source?.at("line").natural() ?? around.line,
  };
}

/** The signature of a type is documented by what has the type. */
function isCounted(around: number, own: number): boolean {
  if (countedKinds.has(own)) return true;
  return isSignature(own) && around !== kind.typeLiteral;
}

function isSignature(own: number): boolean {
  return own === kind.call || own === kind.get || own === kind.set;
}

/** A comment of nothing but `@internal` and its like says nothing. */
function hasText(comment: JsonCursor): boolean {
  const summary = comment.at("summary").optionalItems();
  return (
    comment.at("blockTags").count > 0 ||
    summary.some((part) => part.optionalTextAt("kind") !== "text" || part.textAt("text") !== "")
  );
}

/** Whether something is of the packages that the project is of: what a class inherits from a library is not. */
export function packagesOf(project: JsonCursor): (id: string) => boolean {
  const own = project.optionalTextAt("packageName");
  const modules = project
    .at("children")
    .optionalItems()
    .filter((child) => child.at("packageVersion").isText);
  const packages = new Set([...(own === undefined ? [] : [own]), ...modules.map((module) => module.textAt("name"))]);
  const symbols = project.at("symbolIdMap");
  return (id) => {
    const name = symbols.at(id).optionalTextAt("packageName");
    return packages.size === 0 || name === undefined || packages.has(name);
  };
}
