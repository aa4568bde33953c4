import { type MoveMark, type MoveMarks, readMark } from "../store/move-mark.ts";
import type { Connection } from "./database.ts";

/** Stores the mark of a move in the only row of a table. */
export class PostgresMoveMarks implements MoveMarks {
  readonly #database: Connection;

  constructor(database: Connection) {
    this.#database = database;
  }

  async get(): Promise<MoveMark | null> {
    const [row] = await this.#database.query("select mark from move_mark where id = 1");
    return row ? readMark(String(row.mark), "postgres") : null;
  }

  async set(mark: MoveMark | null): Promise<void> {
    if (mark === null) {
      await this.#database.query("delete from move_mark where id = 1");
      return;
    }
    await this.#database.query(
      "insert into move_mark (id, mark) values (1, $1) on conflict (id) do update set mark = $1",
      [JSON.stringify(mark)],
    );
  }
}
