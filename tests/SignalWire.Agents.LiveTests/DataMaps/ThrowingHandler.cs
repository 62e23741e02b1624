using System.Net.Http;

namespace SignalWire.Agents.LiveTests.DataMaps;

/// <summary>A network that is down.</summary>
internal sealed class ThrowingHandler : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new HttpRequestException("down");
}
