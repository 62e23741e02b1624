using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SignalWire.Agents.Tests.Fuzz;

/// <summary>A connection that sends whatever it is given, and reads answers as far as it must.</summary>
internal sealed class FuzzConnection(int port) : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly byte[] _buffer = new byte[64 * 1024];
    private Socket? _socket;

    /// <summary>Sends a request and waits for its answer.</summary>
    /// <returns>The status; 0 when the server closed the connection without one.</returns>
    /// <exception cref="TimeoutException">There was no answer.</exception>
    public async Task<int> SendAsync(FuzzedRequest request)
    {
        using var patience = new CancellationTokenSource(s_patience);
        try
        {
            if (_socket is null)
            {
                _socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                await _socket.ConnectAsync(IPAddress.Loopback, port, patience.Token);
            }

            await _socket.SendAsync(request.ToBytes(), patience.Token);
            return await ReadAsync(request, patience.Token);
        }
        catch (SocketException)
        {
            Dispose();
            return 0;
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"No answer to {request}");
        }
    }

    public void Dispose()
    {
        _socket?.Dispose();
        _socket = null;
    }

    private async Task<int> ReadAsync(FuzzedRequest request, CancellationToken cancel)
    {
        int length = 0;
        int headEnd = -1;
        while (headEnd < 0)
        {
            int read = await _socket!.ReceiveAsync(_buffer.AsMemory(length), cancel);
            if (read == 0)
            {
                Dispose();
                return 0;
            }

            length += read;
            headEnd = _buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
        }

        string head = Encoding.Latin1.GetString(_buffer, 0, headEnd);
        int status = int.Parse(head.AsSpan(9, 3), System.Globalization.CultureInfo.InvariantCulture);
        int body = BodyLength(head, request.Method);
        for (int missing = headEnd + 4 + body - length; missing > 0;)
        {
            int read = await _socket!.ReceiveAsync(_buffer.AsMemory(0, Math.Min(missing, _buffer.Length)), cancel);
            missing = read == 0 ? 0 : missing - read;
        }

        if (head.Contains("Connection: close", StringComparison.OrdinalIgnoreCase))
        {
            Dispose();
        }

        return status;
    }

    private static int BodyLength(string head, string method)
    {
        const string name = "Content-Length: ";
        int at = head.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at < 0 || method == "HEAD"
            ? 0
            : int.Parse(head[(at + name.Length)..].Split('\r')[0], System.Globalization.CultureInfo.InvariantCulture);
    }
}
