using System.Net;

namespace SignalWire.Agents.DataMaps;

/// <summary>Represents the redirect of a web service.</summary>
/// <param name="Url">The URL.</param>
/// <param name="Method">The method of the new request.</param>
internal sealed record Redirect(Uri Url, HttpMethod Method)
{
    /// <summary>Finds the redirect in a response.</summary>
    /// <param name="request">The request that was sent.</param>
    /// <param name="response">The response.</param>
    /// <returns>
    /// The redirect; <see langword="null"/> if there is none, or if it leads to another host, to another port, or from https to http.
    /// </returns>
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

    /// <summary>Applies the redirect to a new request.</summary>
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

    /// <summary>
    /// Returns whether two URLs have the same host, scheme and port. A change from http to https, each at its default port, is also
    /// accepted.
    /// </summary>
    private static bool IsSameService(Uri asked, Uri url) =>
        string.Equals(asked.IdnHost, url.IdnHost, StringComparison.OrdinalIgnoreCase)
        && ((asked.Scheme == url.Scheme && asked.Port == url.Port)
            || (asked.Scheme == Uri.UriSchemeHttp && url.Scheme == Uri.UriSchemeHttps && asked.IsDefaultPort && url.IsDefaultPort));
}
