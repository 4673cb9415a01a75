import { bell } from './bell.ts'

/**
 * The style of launcher and panel, adopted as a constructed sheet inside a shadow root: no `<style>` element and no
 * `style` attribute, so a page without `unsafe-inline` shows it, and nothing leaks into the page or out of it.
 */
export const launcherStyle = `
button,div{all:unset;position:fixed;bottom:20px;right:20px}
button{box-sizing:border-box;height:56px;min-width:56px;padding:0 14px;border-radius:28px;
display:flex;align-items:center;justify-content:center;gap:10px;cursor:pointer;font:600 15px system-ui,sans-serif;
background:var(--c);color:var(--on);box-shadow:0 4px 16px #0004}
button:focus-visible{outline:3px solid var(--on);outline-offset:-6px}
i{width:24px;height:24px;background:currentColor;clip-path:path('${bell}')}
span:empty,b:empty{display:none}
b{position:absolute;top:-4px;right:-4px;width:20px;border-radius:10px;font-size:12px;line-height:20px;text-align:center;
background:#b42318;color:#fff}
div{visibility:hidden;bottom:88px;width:400px;height:min(680px,100vh - 108px);border-radius:16px;overflow:hidden;
background:#fbfaf7;box-shadow:0 8px 40px #0005}
iframe{width:100%;height:100%;border:0;color-scheme:normal}
:host(.left) :is(button,div){right:auto;left:20px}
.open{visibility:visible}
@media(max-width:480px){div{inset:0!important;width:100%;height:100%;border-radius:0}.open+button{visibility:hidden}}
@media(prefers-reduced-motion:no-preference){div{transition:transform .15s;transform:translateY(12px)}.open{transform:none}}
`
