using SignalWire.Agents.Json;

namespace SignalWire.Agents.Hosting;

/// <summary>A URL of an operator in a message; it can be malformed, and its secrets are masked.</summary>
internal static class ShownUrl
{
    private const string Hidden = "***";

    /// <summary>Masks the credentials, which can be malformed in any way, and the query.</summary>
    /// <param name="text">The URL as it was written.</param>
    public static string Of(string text)
    {
        int credentials = text.LastIndexOf('@');
        string rest = text[(credentials + 1)..];
        int query = rest.AsSpan().IndexOfAny('?', '#');
        string shown = (credentials < 0 ? "" : $"{Hidden}@") + (query < 0 ? rest : $"{rest[..query]}?{Hidden}");
        return LogText.Of(shown);
    }
}
