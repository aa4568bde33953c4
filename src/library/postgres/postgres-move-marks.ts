import { MoveMark, type MoveMarks } from "../store/move-mark.ts";
import type { Database } from "./database.ts";

/** Stores the mark of a move in the only row of a table. */
export class PostgresMoveMarks implements MoveMarks {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async get(): Promise<MoveMark | null> {
    const [row] = await this.#database.query("select mark from move_mark where id = 1");
    return row ? MoveMark.parse(JSON.parse(String(row.mark))) : null;
  }

  async set(mark: MoveMark): Promise<void> {
    await this.#database.query(
      "insert into move_mark (id, mark) values (1, $1) on conflict (id) do update set mark = $1",
      [JSON.stringify(mark)],
    );
  }
}
