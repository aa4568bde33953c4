import type { Library } from "../../answers/library.ts";
import type { Unread } from "../../articles/unread.ts";
import { finish } from "../../search/steps.ts";
import { inlineAnalyst } from "../analysis/analyst.ts";
import { assembleOneSteps } from "../analysis/assemble.ts";
import { SharedFolder } from "./shared-folder.ts";

export interface LoadedShared {
  readonly library: Library;
  readonly unread: readonly Unread[];
}

/**
 * Loads a folder of article files and makes a library of it.
 *
 * @throws {OperatorError} if the folder itself can't be read
 */
export async function loadShared(folder: string): Promise<LoadedShared> {
  const { files, unread } = await SharedFolder.open(folder, { analyst: inlineAnalyst });
  const articles = files.flatMap(file => file.articles);
  return { library: finish(assembleOneSteps(articles)), unread };
}
