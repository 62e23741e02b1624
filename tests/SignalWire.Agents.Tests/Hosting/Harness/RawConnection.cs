using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SignalWire.Agents.Tests.Hosting;

/// <summary>A TCP connection, for requests that no proper client would send, and to break one off.</summary>
internal sealed class RawConnection : IDisposable
{
    private readonly TcpClient _client;

    private RawConnection(TcpClient client) => _client = client;

    public static async Task<RawConnection> OpenAsync(Uri origin)
    {
        var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, origin.Port);
        return new RawConnection(client);
    }

    /// <summary>Sends a request on a connection of its own and reads all that comes back.</summary>
    public static async Task<string> ExchangeAsync(Uri origin, string request)
    {
        using var connection = await OpenAsync(origin);
        await connection.SendAsync(request);
        return await connection.ReadToEndAsync();
    }

    public async Task SendAsync(string text) =>
        await _client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(text.ReplaceLineEndings("\r\n")));

    /// <summary>Sends JSON with the right credentials, to be broken off before it is answered.</summary>
    /// <param name="path">The path with its query.</param>
    /// <param name="body">The JSON, of ASCII alone.</param>
    public Task PostAsync(string path, string body) => SendAsync($"""
        POST {path} HTTP/1.1
        Host: localhost
        Content-Type: application/json
        Content-Length: {body.Length}
        Authorization: {TestServer.BasicAuth(TestServer.User, TestServer.Password)}

        {body}
        """);

    /// <summary>Reads until the server closes, which a request asks for with <c>Connection: close</c>.</summary>
    public async Task<string> ReadToEndAsync()
    {
        using var reader = new StreamReader(_client.GetStream(), Encoding.Latin1);
        return await reader.ReadToEndAsync();
    }

    /// <summary>Reads up to a text, whatever the server still waits for.</summary>
    public async Task<string> ReadUntilAsync(string end)
    {
        var received = new StringBuilder();
        byte[] buffer = new byte[4096];
        while (!received.ToString().EndsWith(end, StringComparison.Ordinal))
        {
            int count = await _client.GetStream().ReadAsync(buffer);
            if (count == 0)
            {
                break;
            }

            received.Append(Encoding.Latin1.GetString(buffer, 0, count));
        }

        return received.ToString();
    }

    /// <summary>Breaks the connection with a reset, as a caller does that is gone.</summary>
    public void Abort()
    {
        _client.LingerState = new LingerOption(true, 0);
        _client.Close();
    }

    public void Dispose() => _client.Dispose();
}
