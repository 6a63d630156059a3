import { join } from "node:path";

/**
 * What is left of compiling the sources, for processes that run them as they are: three quarters of their start.
 * https://nodejs.org/api/module.html#module-compile-cache
 */
export const compileCache = { NODE_COMPILE_CACHE: join(import.meta.dirname, "../node_modules/.cache/compile") } as const;
