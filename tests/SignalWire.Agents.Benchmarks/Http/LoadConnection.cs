using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SignalWire.Agents.Benchmarks.Http;

/// <summary>
/// One connection that sends the same request again and again. It reads no more of an answer than it must: a client that costs as much
/// as the server would hide what the server costs.
/// </summary>
internal sealed class LoadConnection(IPEndPoint server, byte[] request) : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[8192];

    /// <summary>Sends until it is told to stop.</summary>
    /// <returns>How many requests were answered with 200.</returns>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        await _socket.ConnectAsync(server, CancellationToken.None).ConfigureAwait(false);
        int answered = 0;
        while (!stop.IsCancellationRequested)
        {
            await _socket.SendAsync(request, SocketFlags.None, CancellationToken.None).ConfigureAwait(false);
            await ReceiveAsync().ConfigureAwait(false);
            answered++;
        }

        return answered;
    }

    public void Dispose() => _socket.Dispose();

    private async Task ReceiveAsync()
    {
        int received = 0;
        int expected = -1;
        while (expected < 0 || received < expected)
        {
            int count = await _socket.ReceiveAsync(
                _buffer.AsMemory(received), SocketFlags.None, CancellationToken.None).ConfigureAwait(false);
            received += count > 0 ? count : throw new IOException("The server closed the connection.");
            expected = Length(_buffer.AsSpan(0, received));
        }
    }

    /// <summary>The length of an answer, or a negative number while its head is not complete.</summary>
    private static int Length(ReadOnlySpan<byte> answer)
    {
        int head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0)
        {
            return -1;
        }

        if (!answer.StartsWith("HTTP/1.1 200"u8))
        {
            throw new InvalidOperationException(Encoding.UTF8.GetString(answer));
        }

        int field = answer.IndexOf("Content-Length: "u8) + "Content-Length: "u8.Length;
        return Utf8Parser.TryParse(answer[field..], out int length, out _)
            ? head + 4 + length
            : throw new InvalidOperationException("No length.");
    }
}
