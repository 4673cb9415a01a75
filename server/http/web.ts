import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FastifyHelmetOptions } from '@fastify/helmet'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { Config } from '#server/config.ts'
import type { AppContext } from '#server/context.ts'
import { isId } from '#server/platform/ids.ts'
import type { Profiles } from '#server/receptionist/index.ts'
import { problemOf, sendProblem } from './errors.ts'

const build = join(import.meta.dirname, '../../build')
const webRoot = join(build, 'web/client')
const widgetRoot = join(build, 'widget')

/** A strict policy for every page: own scripts only, plus the few inline ones of the built pages by their hash. */
export function contentSecurity(config: Config): FastifyHelmetOptions {
  const secure = config.PUBLIC_URL.startsWith('https:')
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", ...inlineScriptHashes()],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:', 'https:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        frameSrc: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure ? { maxAge: 15_552_000 } : false,
    // The widget's script is for other websites to load.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  }
}

function inlineScriptHashes(): string[] {
  const file = join(build, 'web/csp-hashes.json')
  if (!existsSync(file)) return []
  return (JSON.parse(readFileSync(file, 'utf8')) as string[]).map((hash) => `'${hash.replaceAll("'", '')}'`)
}

/** Serves the built web app and the widget; every other path of the app is its fallback page. */
export async function serveWeb(server: FastifyInstance, app: AppContext, profiles: Profiles): Promise<void> {
  await serveWidget(server, profiles)
  if (!existsSync(webRoot)) {
    app.log.warn('the web app is not built; `npm run build` builds it')
    server.setNotFoundHandler((request, reply) =>
      sendProblem(reply, problemOf(request, 'not_found', 'There is nothing at this address.')),
    )
    return
  }
  await server.register(fastifyStatic, {
    root: webRoot,
    prefix: '/',
    index: ['index.html'],
    preCompressed: true,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) =>
      void reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  })
  const fallback = existsSync(join(webRoot, '__spa-fallback.html')) ? '__spa-fallback.html' : 'index.html'
  const prerendered = new Set(globSync('**/index.html', { cwd: webRoot }).map((path) => `/${dirname(path)}`))
  server.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0]!.replace(/\/$/, '')
    const page =
      request.method === 'GET' &&
      !/^\/(api|webhooks?|voice|widget|assets)(\/|$)/.test(request.url) &&
      (request.headers.accept ?? '*/*').match(/html|\*\/\*/)
    if (!page) return sendProblem(reply, problemOf(request, 'not_found', 'There is nothing at this address.'))
    return reply
      .header('cache-control', 'no-cache')
      .sendFile(prerendered.has(path) ? `${path.slice(1)}/index.html` : fallback)
  })
}

/** The loader and the frame. The frame may be shown on the websites that the agent allows, and nowhere else. */
async function serveWidget(server: FastifyInstance, profiles: Profiles): Promise<void> {
  if (!existsSync(widgetRoot)) return
  await server.register(fastifyStatic, {
    root: widgetRoot,
    preCompressed: true,
    prefix: '/widget/',
    decorateReply: false,
    cacheControl: false,
    index: false,
    allowedPath: (path) => path !== '/frame.html',
    setHeaders: (reply, path) =>
      void reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
      ),
  })
  const frame = readFileSync(join(widgetRoot, 'frame.html'), 'utf8')
  server.get<{ Querystring: { agent?: string } }>('/widget/frame.html', async (request, reply) => {
    const { agent } = request.query
    const profile = agent && isId(agent) ? await profiles.find(agent) : null
    const origins = profile?.agent.allowed_origins ?? []
    const ancestors = origins.length === 0 ? '*' : ["'self'", ...origins].join(' ')
    const policy = String(reply.getHeader('content-security-policy') ?? '').replace(
      /frame-ancestors [^;]*/,
      `frame-ancestors ${ancestors}`,
    )
    reply.header('content-security-policy', policy).removeHeader('x-frame-options')
    return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(frame)
  })
}
