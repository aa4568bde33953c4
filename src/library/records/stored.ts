import { z } from "zod";

/**
 * The schema of an object that is stored. Fields that it doesn't name are kept as they are, although the type leaves
 * them out: a newer version has written them, and an older one that changes the object must not lose them.
 */
export function stored<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape> {
  return z.looseObject(shape);
}
