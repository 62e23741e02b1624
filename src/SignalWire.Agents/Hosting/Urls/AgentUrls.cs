using System.Text;
using Microsoft.AspNetCore.Http;

namespace SignalWire.Agents.Hosting;

/// <summary>The URLs in a document that the platform calls, with their credentials.</summary>
internal sealed class AgentUrls
{
    /// <summary>The origin in a document that is printed or kept.</summary>
    public static readonly string MaskedOrigin = "https://USER:PASSWORD@HOST";

    private readonly string _userInfo;
    private readonly Uri? _publicUrl;
    private Entry? _last;

    /// <param name="credentials">The credentials, which are percent-encoded in each URL.</param>
    /// <param name="publicUrl">The URL at which the platform reaches this server, or <see langword="null"/> for the request's own
    /// host.</param>
    public AgentUrls(BasicAuthCredentials credentials, Uri? publicUrl)
    {
        _userInfo = $"{Uri.EscapeDataString(credentials.User)}:{Uri.EscapeDataString(credentials.Password)}";
        _publicUrl = publicUrl;
    }

    /// <summary>Returns whether the request or the options have a host.</summary>
    /// <param name="host">The request's host.</param>
    public bool CanBeMade(HostString host) => _publicUrl is not null || host.HasValue;

    /// <summary>Returns the agent's URL for a document that was requested at this address, in UTF-8.</summary>
    /// <param name="scheme">The request's scheme.</param>
    /// <param name="host">The request's host.</param>
    /// <param name="pathBase">The base path of the application; a public URL already includes it.</param>
    /// <param name="route">The path at which the agent was requested; a group of routes can add a prefix to the agent's own route.</param>
    public byte[] Url(string scheme, HostString host, PathString pathBase, PathString route)
    {
        // Nearly all requests have the same address, so one entry is as good as a table, and cannot grow.
        var last = _last;
        if (last is null || last.Scheme != scheme || !last.Host.Equals(host) || last.PathBase != pathBase || last.Route != route)
        {
            string path = (_publicUrl is null ? pathBase + route : route).ToUriComponent();
            last = new Entry(scheme, host, pathBase, route, Url(Origin(scheme, host), path));
            _last = last;
        }

        return last.Url;
    }

    /// <summary>Returns the agent's URL for a document that is printed or kept.</summary>
    /// <param name="route">The agent's route.</param>
    public static byte[] MaskedUrl(string route) => Url(MaskedOrigin, new PathString(route).ToUriComponent());

    private static byte[] Url(string origin, string path) => Encoding.UTF8.GetBytes(origin + path.TrimEnd('/'));

    private string Origin(string scheme, HostString requested) => _publicUrl is null
        ? $"{scheme}://{_userInfo}@{UrlSpelling.Of(scheme, requested)}"
        : $"{_publicUrl.Scheme}://{_userInfo}@{UrlSpelling.Of(_publicUrl)}";

    private sealed record Entry(string Scheme, HostString Host, PathString PathBase, PathString Route, byte[] Url);
}
