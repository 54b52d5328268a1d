// The look of the page in the file. It stands alone: no address is asked for when it is opened.
export const pageStyle = `
:root { color-scheme: light dark; --paper: #faf7f1; --ink: #1d2326; --soft: #55605f; --rule: #d3cbb9; --link: #0b6b63 }
@media (prefers-color-scheme: dark) {
	:root { --paper: #15191b; --ink: #ece7dc; --soft: #a9b1ae; --rule: #343b3d; --link: #5cc3b6 }
}
body { background: var(--paper); color: var(--ink); font: 1.125rem/1.55 system-ui, sans-serif; margin: 0 auto; max-width: 42rem; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere }
h1, h2, h3 { line-height: 1.25 }
h2 { border-top: 2px solid var(--ink); margin-top: 3rem; padding-top: 0.75rem }
h3 { margin: 2rem 0 0.5rem }
a { color: var(--link) }
nav ul { padding-left: 1.2rem }
nav a { display: inline-block; padding: 0.4rem 0 }
article { border-top: 1px solid var(--rule); padding: 0.75rem 0 }
article p { margin: 0 }
dl { display: grid; gap: 0.25rem 1rem; grid-template-columns: minmax(8rem, 12rem) 1fr; margin: 0 }
dt { color: var(--soft) }
dd { margin: 0 }
.said { font-family: Georgia, 'Times New Roman', serif; white-space: pre-wrap }
@media (max-width: 30rem) { dl { display: block } dd { margin-bottom: 0.5rem } }
`;
