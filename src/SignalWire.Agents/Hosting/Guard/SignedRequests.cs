using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using SignalWire.Agents.Security;

namespace SignalWire.Agents.Hosting;

/// <summary>Checks whether requests are signed with the project's key.</summary>
/// <param name="key">The signing key.</param>
/// <param name="credentials">The credentials in our URLs, which the platform includes in some signatures and omits in others.</param>
/// <param name="publicUrl">The URL at which the platform reaches us, or <see langword="null"/> for that of the request.</param>
internal sealed class SignedRequests(string key, BasicAuthCredentials credentials, Uri? publicUrl)
{
    private readonly WebhookSignature _signature = new(key);
    private readonly string _userInfo = $"{Uri.EscapeDataString(credentials.User)}:{Uri.EscapeDataString(credentials.Password)}@";

    /// <summary>
    /// Returns whether a request has a valid signature. The platform signs the URL that it was given. That is a URL of our documents, or
    /// one that was configured by hand, which can be spelled like the public URL in the options.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="body">Its body.</param>
    public bool IsSigned(HttpRequest request, ReadOnlySpan<byte> body)
    {
        string target = Target(request);
        string spelled = publicUrl is null
            ? $"{request.Scheme}://{UrlSpelling.Of(request.Scheme, request.Host)}"
            : $"{publicUrl.Scheme}://{UrlSpelling.Of(publicUrl)}";
        string written = publicUrl is null ? $"{request.Scheme}://{request.Host.Value}" : publicUrl.OriginalString.Trim().TrimEnd('/');
        return IsSigned(request.Headers, spelled, target, body) || (written != spelled && IsSigned(request.Headers, written, target, body));
    }

    private bool IsSigned(IHeaderDictionary headers, string origin, string target, ReadOnlySpan<byte> body)
    {
        int authority = origin.IndexOf("://", StringComparison.Ordinal) + 3;
        return IsSigned(headers, origin + target, body) || IsSigned(headers, origin.Insert(authority, _userInfo) + target, body);
    }

    private bool IsSigned(IHeaderDictionary headers, string url, ReadOnlySpan<byte> body)
    {
        if (headers["X-SignalWire-SHA256-Signature"] is [{ Length: > 0 } strong])
        {
            return _signature.IsSha256(strong, url, body);
        }

        var given = headers["X-SignalWire-Signature"] is { Count: > 0 } usual ? usual : headers["X-Twilio-Signature"];
        return given is [{ Length: > 0 } signature]
            && (_signature.IsSha1(signature, url, body) || _signature.IsCompatible(signature, url, body));
    }

    /// <summary>
    /// Returns path and query, with their original escapes. A public URL already includes the base path of the application.
    /// </summary>
    private string Target(HttpRequest request)
    {
        string? raw = request.HttpContext.Features.Get<IHttpRequestFeature>()?.RawTarget;
        return raw is ['/', ..] && (publicUrl is null || !request.PathBase.HasValue)
            ? raw
            : (publicUrl is null ? request.PathBase : PathString.Empty).ToUriComponent() + request.Path.ToUriComponent()
                + request.QueryString.ToUriComponent();
    }
}
