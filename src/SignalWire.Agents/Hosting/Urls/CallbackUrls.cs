using System.Text;
using Microsoft.AspNetCore.Http;

namespace SignalWire.Agents.Hosting;

/// <summary>The URLs at which the platform reaches other paths of this application, with the agents' credentials.</summary>
internal sealed class CallbackUrls(VoiceAgentOptions options)
{
    private readonly AgentUrls _urls = new(options.BasicAuth!, options.PublicUrl);
    private Origin? _last;

    /// <summary>Returns a function that makes URLs of paths, at the address of the request. It remains valid after the request.</summary>
    /// <param name="request">The request.</param>
    public Func<string, string> For(HttpRequest request)
    {
        // As for documents, nearly all requests have the same address.
        var last = _last;
        if (last is null || last.Scheme != request.Scheme || !last.Host.Equals(request.Host) || last.PathBase != request.PathBase)
        {
            last = new Origin(_urls, request.Scheme, request.Host, request.PathBase);
            _last = last;
        }

        return last.Of;
    }

    /// <summary>Returns the URL of a path without a request, which requires a public URL.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="InvalidOperationException">No public URL is set.</exception>
    public string WithoutRequest(string path) => new Origin(_urls, "", default, default).Url(path);

    private sealed class Origin
    {
        private readonly AgentUrls _urls;

        public Origin(AgentUrls urls, string scheme, HostString host, PathString pathBase)
        {
            _urls = urls;
            (Scheme, Host, PathBase, Of) = (scheme, host, pathBase, Url);
        }

        public string Scheme { get; }

        public HostString Host { get; }

        public PathString PathBase { get; }

        public Func<string, string> Of { get; }

        public string Url(string path) => _urls.CanBeMade(Host)
            ? Encoding.UTF8.GetString(_urls.Url(Scheme, Host, PathBase, path))
            : throw new InvalidOperationException(
                "The request has no host, and no public URL is set. Set SWML_PROXY_URL_BASE to the URL at which the platform reaches this "
                + "program.");
    }
}
