import type { Checklist, ChecklistGroup, Person, RoleList, Timing } from "#schema/checklist.ts";
import type { Role } from "#schema/role.ts";
import { roleGroups } from "./role-groups.ts";

/** The items of a checklist by id, without their texts. */
export interface ItemList {
  /** The id of the source's list, if the checklist offers several. */
  readonly id?: string;
  readonly groups: readonly ItemGroup[];
}

export interface ItemGroup {
  readonly id: string;
  /** The outline of the role that has the group's title. If undefined, the checklist has the title. */
  readonly outline?: "functions" | "jobSections" | "stages";
  readonly items: readonly ListedItem[];
}

export interface ListedItem {
  /** Usually one id; several if the source's list combines several items. */
  readonly ids: readonly string[];
  /** The list of the role that has the item's text. */
  readonly from?: RoleList | undefined;
  readonly owner?: Person | undefined;
  readonly timing?: Timing | undefined;
}

/** The lists of a checklist, usually one, including the items it takes over from its role. */
export function checklistLists(checklist: Checklist, role: Role | undefined): readonly ItemList[] {
  const lists = checklist.groups.flatMap((group) =>
    "lists" in group && role !== undefined ? dutyLists(role) : [],
  );
  if (lists.length > 0) return lists;
  return [{ groups: checklist.groups.flatMap((group) => groupsOf(group, role)) }];
}

function groupsOf(group: ChecklistGroup, role: Role | undefined): readonly ItemGroup[] {
  if ("lists" in group) return [];
  if ("items" in group) {
    return [{ id: group.id, items: group.items.map(({ id, ...rest }) => ({ ids: [id], ...rest })) }];
  }
  if (role === undefined) return [];
  const { owner, timing } = group;
  const items = (from: RoleList, ids: readonly string[]): readonly ListedItem[] =>
    ids.map((id) => ({ ids: [id], from, owner, timing }));
  if ("from" in group) return [{ id: group.id, items: items(group.from, roleGroups(role)[group.from]) }];
  const { outline } = group;
  const parts = {
    functions: { of: role.functions, from: "functionPoints" },
    jobSections: { of: role.jobDescription?.sections, from: "jobPoints" },
    stages: { of: role.onboarding?.stages, from: "stagePoints" },
  } as const;
  const { of = [], from } = parts[outline];
  return of.map(({ id, points }) => ({ id, outline, items: items(from, points) }));
}

/** Each list of the source in its own numbering. A duty merged from two numbers appears at both. */
function dutyLists(role: Role): readonly ItemList[] {
  const duties = role.duties.flatMap((category) => category.duties);
  return role.dutyLists.map(({ id, length }) => ({
    id,
    groups: [
      {
        id: "duties",
        items: Array.from({ length }, (_, index) => ({
          ids: duties.filter((duty) => duty.in[id]?.includes(index + 1)).map((duty) => duty.id),
          from: "duties" as const,
        })),
      },
    ],
  }));
}
