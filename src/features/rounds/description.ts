// What a round says about itself. Conversations elsewhere write it in markdown.
import { micromark } from 'micromark';

/** No pictures of elsewhere, and no headings among ours; micromark escapes HTML and refuses dangerous addresses. */
const plain = { disable: { null: ['labelStartImage', 'headingAtx', 'setextUnderline'] } };

export const descriptionHtml = (markdown: string): string => micromark(markdown, { extensions: [plain] });
