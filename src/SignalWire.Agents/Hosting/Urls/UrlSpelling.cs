using Microsoft.AspNetCore.Http;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// The normal form of this server's address, in the URLs of documents and of signatures. The host is in lowercase and ASCII, without a
/// trailing dot and without a default port. The path has no trailing slash.
/// </summary>
internal static class UrlSpelling
{
    /// <summary>Returns host, port and path of a URL, without its scheme and credentials.</summary>
    /// <param name="url">The URL.</param>
    public static string Of(Uri url)
    {
        // IdnHost removes the brackets of an IPv6 address.
        string host = url.HostNameType == UriHostNameType.IPv6 ? url.Host : url.IdnHost;
        return Authority(host, url.IsDefaultPort ? null : url.Port) + url.AbsolutePath.TrimEnd('/');
    }

    /// <summary>Returns host and port of a request.</summary>
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
