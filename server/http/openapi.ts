import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
// Only where its files are: the package's main module would load the whole page, which takes longer than all else at start.
import absolutePath from 'swagger-ui-dist/absolute-path.js'
import { z } from 'zod'
import type { Endpoint } from '#contract/endpoint.ts'
import { Problem } from '#contract/errors.ts'
import type { Config } from '#server/config.ts'

type Json = Record<string, unknown>

/** OpenAPI 3.1 from the very schemas that validate requests. */
export function describeApi(
  endpoints: Endpoint[],
  { PUBLIC_URL, version }: Pick<Config, 'PUBLIC_URL' | 'version'>,
): Json {
  const paths: Record<string, Json> = {}
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: describeOperation(endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Frontdesk',
      version,
      description:
        'Send a session token or an API key as `Authorization: Bearer …`. Who belongs to several organizations names one in `X-Organization-Id`.',
    },
    servers: [{ url: PUBLIC_URL }],
    security: [{ bearer: [] }, { apiKey: [] }],
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem, 'output') },
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        apiKey: { type: 'apiKey', in: 'header', name: 'x-api-key' },
      },
    },
  }
}

function describeOperation({ method, path, spec }: Endpoint): Json {
  const tag = path.split('/')[2] ?? 'api'
  const notes = [
    spec.description,
    spec.permission && `Needs the permission \`${spec.permission}\`.`,
    spec.access === 'operator' && 'For operators.',
  ]
  const idempotency = spec.idempotent
    ? [
        {
          name: 'Idempotency-Key',
          in: 'header',
          schema: { type: 'string', maxLength: 255 },
          description: 'The same key answers the first answer again.',
        },
      ]
    : []
  return {
    operationId: operationId(method, path),
    summary: spec.summary,
    ...(notes.some(Boolean) ? { description: notes.filter(Boolean).join(' ') } : {}),
    tags: [tag],
    ...(spec.access === 'public' ? { security: [] } : {}),
    parameters: [...parametersOf(spec.params, 'path'), ...parametersOf(spec.query, 'query'), ...idempotency],
    ...(spec.body
      ? {
          requestBody: {
            required: true,
            content: {
              [spec.multipart ? 'multipart/form-data' : 'application/json']: {
                schema: schemaOf(spec.body, 'input'),
              },
            },
          },
        }
      : {}),
    responses: {
      [spec.status ?? (spec.response || spec.produces ? 200 : 204)]: describeSuccess({ spec } as Endpoint),
      default: {
        description: 'A refusal or an error',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

function describeSuccess({ spec }: Endpoint): Json {
  if (spec.produces)
    return { description: 'Done', content: { [spec.produces]: { schema: { type: 'string' } } } }
  if (!spec.response) return { description: 'Done' }
  return {
    description: 'Done',
    content: { 'application/json': { schema: schemaOf(spec.response, 'output') } },
  }
}

function parametersOf(schema: z.ZodType | undefined, place: 'path' | 'query'): Json[] {
  if (!schema) return []
  const described = schemaOf(schema, 'input') as { properties?: Record<string, Json>; required?: string[] }
  return Object.entries(described.properties ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || (described.required?.includes(name) ?? false),
    schema: property,
  }))
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...described } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    reused: 'inline',
  }) as Json
  return described
}

/** `POST /api/agents/:id/scrape` → `postAgentsScrape`. */
export function operationId(method: string, path: string): string {
  const words = path
    .replace(/^\/(api\/)?/, '')
    .split(/[/-]/)
    .filter((word) => word && !word.startsWith(':'))
  const byId = path.endsWith('/:id') ? 'ById' : ''
  return (
    method.toLowerCase() +
    words
      .map((word) => word.replace(/[^a-z0-9]/gi, ''))
      .map((word) => word[0]!.toUpperCase() + word.slice(1))
      .join('') +
    byId
  )
}

/** The description at `/api/openapi.json` and a page to read and try it at `/api/docs`. */
export function mountReference(server: FastifyInstance, endpoints: Endpoint[], config: Config): void {
  let described: string | undefined
  server.get('/api/openapi.json', async (_request, reply) => {
    described ??= JSON.stringify(describeApi(endpoints, config))
    return reply.type('application/json').send(described)
  })
  server.register(async (scope) => {
    const allowed = /^\/swagger-ui(\.css|-bundle\.js)$|^\/favicon/
    await scope.register(fastifyStatic, {
      root: absolutePath(),
      prefix: '/api/docs/assets/',
      allowedPath: (path) => allowed.test(path),
      decorateReply: false,
      index: false,
    })
    scope.get('/api/docs', async (_request, reply) => reply.type('text/html; charset=utf-8').send(page))
    scope.get('/api/docs/start.js', async (_request, reply) => reply.type('text/javascript').send(start))
  })
}

const start = `window.onload = () => SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#reference', deepLinking: true, tryItOutEnabled: false, docExpansion: 'list', defaultModelsExpandDepth: -1, persistAuthorization: false })`

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Frontdesk API</title>
<link rel="stylesheet" href="/api/docs/assets/swagger-ui.css">
</head>
<body>
<div id="reference"></div>
<script src="/api/docs/assets/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</body>
</html>`
