import type { DataSet } from "#schema/dataset.ts";
import { isOwnId } from "#schema/own-data.ts";

/** Whether a data set is the reader's own: nobody published it, and it stands on their device alone. */
export function isOwn({ id }: Pick<DataSet, "id">): boolean {
  return isOwnId(id);
}
