import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'

// The least that a service on the same libraries can do: one route, one body of the size given, nothing checked.
const body = new Uint8Array(Number(process.argv[2] ?? 0)).fill(0x20)
const app = new Hono().get('/', () => new Response(body, { headers: { 'content-type': 'application/json' } }))
const server = createServer(getRequestListener(app.fetch))
server.listen(0, '127.0.0.1', () => console.log(`at http://127.0.0.1:${(server.address() as AddressInfo).port}/`))
