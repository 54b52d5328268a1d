// On the weaving page: words selected in an opened story go into the field below it. Without this script they are typed,
// or chosen as a whole sentence. Plain JavaScript, because this page carries no other script.
const story = document.querySelector('[data-story-words]');
const field = document.querySelector('#f-gekozen');
document.addEventListener('selectionchange', () => {
	const selection = document.getSelection();
	if (!story || !field || !selection || selection.isCollapsed) return;
	if (!story.contains(selection.anchorNode) || !story.contains(selection.focusNode)) return;
	field.value = selection.toString().replace(/\s+/g, ' ').trim();
});
