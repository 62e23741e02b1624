using System.Text;

namespace SignalWire.Agents.Tests.Fuzz;

/// <summary>A request, before and after it was spoilt.</summary>
internal sealed record FuzzedRequest(
    string Id, string Method, string Path, string Query, string? Authorization, string? ContentType, byte[] Body)
{
    /// <summary>The bytes as they go over the wire: a client would refuse to send most of this.</summary>
    public byte[] ToBytes()
    {
        var head = new StringBuilder($"{Method} {Path}{Query} HTTP/1.1\r\nHost: localhost\r\n{FuzzAgent.Header}: {Id}\r\n");
        if (Authorization is not null)
        {
            head.Append($"Authorization: {Authorization}\r\n");
        }

        if (ContentType is not null)
        {
            head.Append($"Content-Type: {ContentType}\r\n");
        }

        head.Append($"Content-Length: {Body.Length}\r\n\r\n");
        return [.. Encoding.Latin1.GetBytes(head.ToString()), .. Body];
    }

    public override string ToString() => Encoding.Latin1.GetString(ToBytes());
}
