// @ts-check
import { join } from "node:path";

/**
 * The Node of the lock file. It runs everything but the first steps, which any Node from 20 on can take.
 * @param {string} root
 */
export function lockedNode(root) {
  return join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
}
