import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

/** What a site answers: text (sent as UTF-8), or bytes as they are, whose charset a <meta> tells. */
export type Answer = string | Uint8Array;

/** Hosts, their paths (with query, where it matters) and answers; a function is asked at each request and may wait. */
export type Sites = Readonly<
  Record<string, Readonly<Record<string, Answer | (() => Answer | Promise<Answer>)>>>
>;

/** Sites that are being played on loopback. */
export interface SiteServer {
  readonly hosts: readonly string[];
  readonly port: number;
  /** What was asked, in order, as host and path: www.jinshan.gov.cn/notice.html */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Plays web sites on a free port of 127.0.0.1, told apart by the Host header; everything unknown is a 404.
 * The server may be used as an HTTP proxy, too: it answers for every host and never passes a request on.
 */
export async function serveSites(sites: Sites): Promise<SiteServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${hostOf(request)}${pathOf(request)}`);
    void answer(sites, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    hosts: Object.keys(sites),
    port: (server.address() as AddressInfo).port,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  sites: Sites,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = pathOf(request);
  const site = sites[hostOf(request)];
  const page = site?.[path] ?? site?.[path.replace(/\?.*$/u, '')];
  const body = typeof page === 'function' ? await page() : page;
  if (body === undefined) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(path)] ?? 'text/html';
  const charset = typeof body === 'string' ? '; charset=utf-8' : '';
  response.writeHead(200, { 'content-type': `${type}${charset}` }).end(body);
}

function hostOf({ headers }: IncomingMessage): string {
  return (headers.host ?? '').replace(/:\d+$/u, '');
}

/** A proxy is asked for the whole address, a server for the path. */
function pathOf({ url = '/' }: IncomingMessage): string {
  return url.replace(/^http:\/\/[^/]+/u, '');
}
