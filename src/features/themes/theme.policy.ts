// Who may start a theme, and change the words by which it is recognised: whoever reads along with the members. Nobody
// gives permission.
import { readsMembers } from '#kernel/viewer.ts';

export const mayStartTheme = readsMembers;
export const mayChangeWords = readsMembers;
