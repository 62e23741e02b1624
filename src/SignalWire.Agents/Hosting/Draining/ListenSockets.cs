using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace SignalWire.Agents.Hosting.Draining;

/// <summary>The sockets on which the server listens.</summary>
internal sealed class ListenSockets
{
    private const int SocketLevel = 1;
    private const int AttachFilter = 26;

    private readonly ConcurrentQueue<Socket> _sockets = new();

    /// <summary>
    /// A filter that drops packets that request a connection, and lets all others pass: load the TCP flags; if they include SYN, keep no
    /// byte of the packet, otherwise all. Each instruction consists of a code, two jumps and a value (linux/filter.h).
    /// </summary>
    private static readonly ulong[] s_noConnections =
    [
        Instruction(code: 0x30, ifTrue: 0, ifFalse: 0, value: 13),
        Instruction(code: 0x45, ifTrue: 0, ifFalse: 1, value: 0x02),
        Instruction(code: 0x06, ifTrue: 0, ifFalse: 0, value: 0),
        Instruction(code: 0x06, ifTrue: 0, ifFalse: 0, value: uint.MaxValue),
    ];

    /// <summary>Whether there are any sockets; a test server has none.</summary>
    public bool Any => !_sockets.IsEmpty;

    /// <summary>Adds a socket.</summary>
    /// <param name="socket">The socket.</param>
    public void Add(Socket socket) => _sockets.Enqueue(socket);

    /// <summary>
    /// Stops accepting new connections and keeps existing ones. Closing the socket would reset connections that the kernel has established
    /// but the server has not yet accepted, together with their requests. A packet that is dropped is sent again, and is then rejected by a
    /// closed port. Every proxy takes that as a sign to use another replica.
    /// </summary>
    /// <returns>Whether it was possible: only on Linux, and a container can forbid it.</returns>
    public bool TryRefuseConnections()
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess)
        {
            return false;
        }

        var pinned = GCHandle.Alloc(s_noConnections, GCHandleType.Pinned);
        try
        {
            // struct sock_fprog: the number of instructions, and their address.
            Span<byte> program = stackalloc byte[16];
            program.Clear();
            MemoryMarshal.Write(program, (ushort)s_noConnections.Length);
            MemoryMarshal.Write(program[8..], pinned.AddrOfPinnedObject());
            foreach (var socket in _sockets)
            {
                socket.SetRawSocketOption(SocketLevel, AttachFilter, program);
            }

            return true;
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            return false;
        }
        finally
        {
            pinned.Free();
        }
    }

    private static ulong Instruction(ushort code, byte ifTrue, byte ifFalse, uint value) =>
        code | ((ulong)ifTrue << 16) | ((ulong)ifFalse << 24) | ((ulong)value << 32);
}
