/**
 * What compiled JSX calls. Preact's own runtime carries a second copy of its element factory and tools for
 * templates; this one uses the factory that is in the bundle anyway.
 */
import { type ComponentType, createElement, Fragment, type VNode } from 'preact'

export function jsx(type: string | ComponentType, props: object, key?: string): VNode {
  return createElement(type as string, { ...props, key })
}
export { Fragment, jsx as jsxs }
