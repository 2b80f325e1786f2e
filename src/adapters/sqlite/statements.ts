import type { DatabaseSync } from 'node:sqlite';

// A document whose time is over is not there: not for reading, not for writing; :now is the store's.
const alive = '(expires IS NULL OR expires > :now)';

const everything = 'partition, id, kind, etag, lane, due, coach, expires, body';

/** Everything that is ever said to the database, prepared once. */
export const statementsOn = (database: DatabaseSync) => ({
  /** Another number whenever another connection has written. */
  othersWrote: database.prepare('PRAGMA data_version'),
  read: database.prepare(`SELECT ${everything} FROM document WHERE partition = :partition AND id = :id AND ${alive}`),
  page: database.prepare(
    `SELECT ${everything} FROM document WHERE partition = :partition AND kind = :kind AND id > :after AND ${alive}
     ORDER BY id LIMIT :limit`,
  ),
  due: database.prepare(
    `SELECT ${everything} FROM document WHERE lane = :lane AND due <= :until AND ${alive} ORDER BY due`,
  ),
  next: database.prepare(`SELECT due FROM document WHERE lane = :lane AND ${alive} ORDER BY due LIMIT 1`),
  caseload: database.prepare(
    `SELECT DISTINCT partition FROM document WHERE coach = :coach AND partition > :after AND ${alive}
     ORDER BY partition LIMIT :limit`,
  ),
  create: database.prepare(
    `INSERT INTO document (${everything})
     VALUES (:partition, :id, :kind, :etag, :lane, :due, :coach, :expires, :body)
     ON CONFLICT (partition, id) DO UPDATE SET
       kind = excluded.kind, etag = excluded.etag, lane = excluded.lane, due = excluded.due, coach = excluded.coach,
       expires = excluded.expires, body = excluded.body
     WHERE document.expires <= :now`,
  ),
  replace: database.prepare(
    `UPDATE document SET kind = :kind, etag = :etag, lane = :lane, due = :due, coach = :coach, expires = :expires,
       body = :body
     WHERE partition = :partition AND id = :id AND etag = :ifMatch AND ${alive}`,
  ),
  delete: database.prepare(
    `DELETE FROM document WHERE partition = :partition AND id = :id AND etag = :ifMatch AND ${alive}`,
  ),
  sweep: database.prepare(
    'DELETE FROM document WHERE rowid IN (SELECT rowid FROM document WHERE expires <= :now LIMIT :limit)',
  ),
});

export type Statements = ReturnType<typeof statementsOn>;
