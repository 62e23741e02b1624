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
    /// Drops what asks for a connection, and lets everything else pass: load the flags of TCP; if SYN is among them, keep no byte of the
    /// packet, else all. Each instruction is a code, two jumps and a value (linux/filter.h).
    /// </summary>
    private static readonly ulong[] s_noConnections =
    [
        Instruction(code: 0x30, ifTrue: 0, ifFalse: 0, value: 13),
        Instruction(code: 0x45, ifTrue: 0, ifFalse: 1, value: 0x02),
        Instruction(code: 0x06, ifTrue: 0, ifFalse: 0, value: 0),
        Instruction(code: 0x06, ifTrue: 0, ifFalse: 0, value: uint.MaxValue),
    ];

    /// <summary>Whether there are any: a server of tests has none.</summary>
    public bool Any => !_sockets.IsEmpty;

    /// <summary>Takes note of a socket.</summary>
    /// <param name="socket">The socket.</param>
    public void Add(Socket socket) => _sockets.Enqueue(socket);

    /// <summary>
    /// Lets no new connection begin, and keeps those that have. Closing the socket would reset the connections that the kernel has already
    /// made and the server has not yet taken, requests and all; a packet that is dropped is sent again, and then refused by a closed port,
    /// which every proxy takes as a sign to go elsewhere.
    /// </summary>
    /// <returns>Whether that was possible: only Linux can, and a container may forbid it.</returns>
    public bool TryRefuseConnections()
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess)
        {
            return false;
        }

        var pinned = GCHandle.Alloc(s_noConnections, GCHandleType.Pinned);
        try
        {
            // struct sock_fprog: the number of instructions, and where they are.
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
