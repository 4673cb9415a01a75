/*
 * Words that become a program where somebody forgets that they are words. Each carries a number of its own, which it
 * calls out when it runs: by a dialog, and on the console.
 */

type Vector = (run: string) => string

/** What runs, without a single quote, so that it fits into any attribute. */
const callOut = (number: number) => `alert(${number});console.log(/${mark}${number}/.source)`
const mark = '__injected'

const elements: Vector[] = [
  (run) => `<script>${run}</script>`,
  (run) => `<ScRiPt >${run}</sCrIpT >`,
  (run) => `<img src=x onerror="${run}">`,
  (run) => `<img src=x onerror='${run}' />`,
  (run) => `<image src=x onerror=${run}>`,
  (run) => `<svg onload="${run}">`,
  (run) => `<svg/onload='${run}'/>`,
  (run) => `<svg><script>${run}</script></svg>`,
  (run) => `<svg><animate onbegin="${run}" attributeName=x dur=1s>`,
  (run) => `<body onload="${run}">`,
  (run) => `<details open ontoggle="${run}">more</details>`,
  (run) => `<input autofocus onfocus="${run}">`,
  (run) => `<select autofocus onfocus="${run}"></select>`,
  (run) => `<video><source onerror="${run}" src=x></video>`,
  (run) => `<audio src=x onerror="${run}"></audio>`,
  (run) => `<iframe src="javascript:${run}"></iframe>`,
  (run) => `<iframe srcdoc="<script>${run}</script>"></iframe>`,
  (run) => `<iframe srcdoc="&lt;img src=x onerror='${run}'&gt;"></iframe>`,
  (run) => `<object data="javascript:${run}"></object>`,
  (run) => `<embed src="javascript:${run}">`,
  (run) => `<style>@keyframes a{}</style><b style="animation:a 1s" onanimationstart="${run}">b</b>`,
  (run) =>
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${run}&gt;">`,
  (run) => `<noscript><p title="</noscript><img src=x onerror='${run}'>">`,
  (run) => `<div popover id=p onbeforetoggle="${run}">x</div><button popovertarget=p autofocus>y</button>`,
  (run) => `<a href="javascript:${run}" id=clickme>here</a>`,
  (run) => `<form action="javascript:${run}"><button>send</button></form>`,
  (run) => `<meta http-equiv="refresh" content="0;url=javascript:${run}">`,
  (run) => `<base href="javascript:${run}//"><a href="x">y</a>`,
  (run) => `<template><img src=x onerror="${run}"></template><img src=y onerror="${run}">`,
  (run) => `<scr<script>ipt>${run}</scr</script>ipt>`,
]

const words: Vector[] = [
  (run) => `[a link](javascript:${run})`,
  (run) => `![a picture](x"onerror="${run})`,
  (run) => `javascript:${run}`,
  (run) => `\u0001javascript:${run}`,
  (run) => `data:text/html,<script>${run}</script>`,
  (run) => `{{constructor.constructor('${run}')()}}`,
  (run) => `\${${run}}`,
  (run) => `"};${run};//`,
  (run) => `&lt;img src=x onerror=&quot;${run}&quot;&gt;`,
  (run) => `%3Cimg%20src%3Dx%20onerror%3D${encodeURIComponent(run)}%3E`,
]

/** Ways out of where the words were put: of an attribute, an element whose text is no markup, a comment. */
const exits = ['', '">', "'>", '</title>', '</textarea>', '</script>', '-->', '</style></select>']

export interface Injection {
  number: number
  text: string
}

/** So many different injections: first every kind as it is, then with ways out in front of it. */
export function listInjections(count: number): Injection[] {
  const plain = [...elements, ...words]
  const out = exits.slice(1).flatMap((exit) =>
    elements.map(
      (vector): Vector =>
        (run) =>
          exit + vector(run),
    ),
  )
  const vectors = [...plain, ...out]
  if (count > vectors.length) throw new Error(`There are ${vectors.length} injections, not ${count}`)
  return vectors.slice(0, count).map((vector, at) => ({ number: at + 1, text: vector(callOut(at + 1)) }))
}

/** Several injections as one text. */
export function textOf(group: Injection[]): string {
  return group.map(({ text }) => text).join('\n')
}

/** The number of an injection that ran, in what a page wrote on its console. */
export function injectionIn(consoleText: string): number | null {
  const found = new RegExp(`^${mark}(\\d+)$`).exec(consoleText.trim())
  return found ? Number(found[1]) : null
}
