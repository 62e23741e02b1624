using System.Net;

namespace SignalWire.Agents.DataMaps;

/// <summary>Where a web service sends a request instead.</summary>
/// <param name="Url">The URL.</param>
/// <param name="Method">The method there.</param>
internal sealed record Redirect(Uri Url, HttpMethod Method)
{
    /// <summary>Finds the redirect of an answer.</summary>
    /// <param name="request">The request that was sent.</param>
    /// <param name="response">The answer.</param>
    /// <returns>The redirect; <see langword="null"/> if there is none, or if it leads to another host, another port or from https to
    /// http.</returns>
    public static Redirect? Find(HttpRequestMessage request, HttpResponseMessage response)
    {
        if (response.StatusCode is not (HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
                or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect)
            || response.Headers.Location is not { } location
            || request.RequestUri is not { } asked
            || !Uri.TryCreate(asked, location, out var url)
            || !IsSameService(asked, url))
        {
            return null;
        }

        bool isKept = response.StatusCode is HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
            || (request.Method != HttpMethod.Post && response.StatusCode != HttpStatusCode.SeeOther);
        return new(url, isKept ? request.Method : HttpMethod.Get);
    }

    /// <summary>Has a request, made anew, go where the redirect leads.</summary>
    public void Apply(HttpRequestMessage request)
    {
        request.RequestUri = Url;
        if (request.Method != Method)
        {
            request.Method = Method;
            request.Content?.Dispose();
            request.Content = null;
        }
    }

    /// <summary>The same host by the same scheme and port, or by https where it was http, each at its own port.</summary>
    private static bool IsSameService(Uri asked, Uri url) =>
        string.Equals(asked.IdnHost, url.IdnHost, StringComparison.OrdinalIgnoreCase)
        && ((asked.Scheme == url.Scheme && asked.Port == url.Port)
            || (asked.Scheme == Uri.UriSchemeHttp && url.Scheme == Uri.UriSchemeHttps && asked.IsDefaultPort && url.IsDefaultPort));
}
