using System.Text;
using Microsoft.AspNetCore.Http;

namespace SignalWire.Agents.Hosting;

/// <summary>The URLs that a document tells the platform to call, with the credentials in them.</summary>
internal sealed class AgentUrls
{
    /// <summary>Stands where a document is shown or kept.</summary>
    public static readonly string MaskedOrigin = "https://USER:PASSWORD@HOST";

    private readonly string _userInfo;
    private readonly string _route;
    private readonly Uri? _publicUrl;
    private Entry? _last;

    /// <param name="credentials">The credentials, percent-encoded into each URL.</param>
    /// <param name="publicUrl">Where the platform reaches this server, or <see langword="null"/> for the request's own host.</param>
    /// <param name="route">The agent's route.</param>
    public AgentUrls(BasicAuthCredentials credentials, Uri? publicUrl, string route)
    {
        _userInfo = $"{Uri.EscapeDataString(credentials.User)}:{Uri.EscapeDataString(credentials.Password)}";
        _publicUrl = publicUrl;
        _route = route.TrimEnd('/');
    }

    /// <summary>The URL of tool calls for a request that came to this host, in UTF-8.</summary>
    /// <param name="scheme">The request's scheme.</param>
    /// <param name="host">The request's host.</param>
    public byte[] ToolsUrl(string scheme, HostString host)
    {
        // Nearly all requests come to one host, so one entry is as good as a table and cannot grow.
        var last = _last;
        if (last is null || last.Scheme != scheme || !last.Host.Equals(host))
        {
            last = new Entry(scheme, host, ToolsUrl(Origin(scheme, host), _route));
            _last = last;
        }

        return last.Url;
    }

    /// <summary>The URL of tool calls in a document that is shown or kept.</summary>
    /// <param name="route">The agent's route.</param>
    public static byte[] MaskedToolsUrl(string route) => ToolsUrl(MaskedOrigin, route.TrimEnd('/'));

    private static byte[] ToolsUrl(string origin, string route) =>
        Encoding.UTF8.GetBytes($"{origin}{new PathString(route).ToUriComponent()}/swaig/");

    private string Origin(string scheme, HostString requested)
    {
        if (_publicUrl is null)
        {
            return $"{scheme}://{_userInfo}@{WithoutDefaultPort(scheme, requested).ToUriComponent()}";
        }

        // IdnHost takes the brackets off an IPv6 address.
        string host = _publicUrl.HostNameType == UriHostNameType.IPv6 ? _publicUrl.Host : _publicUrl.IdnHost;
        string authority = _publicUrl.IsDefaultPort ? host : $"{host}:{_publicUrl.Port}";
        return $"{_publicUrl.Scheme}://{_userInfo}@{authority}{_publicUrl.AbsolutePath.TrimEnd('/')}";
    }

    private static HostString WithoutDefaultPort(string scheme, HostString host) =>
        (scheme, host.Port) is ("http", 80) or ("https", 443) ? new HostString(host.Host) : host;

    private sealed record Entry(string Scheme, HostString Host, byte[] Url);
}
