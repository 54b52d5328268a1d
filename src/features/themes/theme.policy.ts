// Who may start a theme: whoever reads along with the members. Nobody gives permission.
import { readsMembers } from '#kernel/viewer.ts';

export const mayStartTheme = readsMembers;
