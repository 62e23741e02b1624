using Microsoft.AspNetCore.Http;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// The one spelling of this server's own address, for the URLs in documents and for those that signatures cover: the host in small
/// letters and in ASCII, without a dot at its end and without a default port, and a path without a slash at its end.
/// </summary>
internal static class UrlSpelling
{
    /// <summary>Host, port and path of a URL, without its scheme and credentials.</summary>
    /// <param name="url">The URL.</param>
    public static string Of(Uri url)
    {
        // IdnHost takes the brackets off an IPv6 address.
        string host = url.HostNameType == UriHostNameType.IPv6 ? url.Host : url.IdnHost;
        return Authority(host, url.IsDefaultPort ? null : url.Port) + url.AbsolutePath.TrimEnd('/');
    }

    /// <summary>Host and port of a request.</summary>
    /// <param name="scheme">The request's scheme.</param>
    /// <param name="host">The request's host.</param>
    public static string Of(string scheme, HostString host) => Authority(
        new HostString(host.Host).ToUriComponent(), (scheme, host.Port) is ("http", 80) or ("https", 443) ? null : host.Port);

    private static string Authority(string host, int? port)
    {
        string spelled = (host is [.. { Length: > 0 } rest, '.'] ? rest : host).ToLowerInvariant();
        return port is null ? spelled : $"{spelled}:{port}";
    }
}
