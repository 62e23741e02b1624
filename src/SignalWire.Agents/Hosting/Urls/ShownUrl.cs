using SignalWire.Agents.Json;

namespace SignalWire.Agents.Hosting;

/// <summary>A URL of an operator's, perhaps a broken one, in a message: without whatever may be a secret in it.</summary>
internal static class ShownUrl
{
    private const string Hidden = "***";

    /// <summary>Hides credentials, which may be broken in any way, and the query.</summary>
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
