import type { Server } from 'node:https'
import type { Socket } from 'node:net'

const underTls = new WeakMap<Socket, Socket>()

/** Remembers the TCP connections of an HTTPS server, which Node.js does not link to its TLS sockets. */
export function rememberTcpSockets(server: Server): void {
  const open = new Map<string, Socket>()
  const nameOf = ({ remoteAddress = '', remotePort = 0 }: Socket): string => `${remoteAddress} ${remotePort}`
  server.on('connection', (socket: Socket) => {
    const name = nameOf(socket)
    open.set(name, socket)
    socket.once('close', () => {
      open.delete(name)
    })
  })
  server.on('secureConnection', (socket) => {
    const tcp = open.get(nameOf(socket))
    if (tcp !== undefined) underTls.set(socket, tcp)
  })
}

/** The TCP connection of a socket: that under TLS, or the socket itself. */
export const tcpSocketOf = (socket: Socket): Socket => underTls.get(socket) ?? socket
