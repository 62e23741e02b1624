using System.Text;
using SignalWire.Agents.Security;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// Reads the token and the carried values in a query. It does not parse the whole query into a dictionary, which would cost more than the
/// tool call.
/// </summary>
internal static class TokenQuery
{
    /// <summary>The longest token, in characters.</summary>
    public const int LongestToken = 768;

    /// <summary>Represents a value that cannot be read. It is not empty, and is not valid for any call.</summary>
    private const string Unreadable = "?";

    /// <summary>Reads <c>__token</c>, or else its older name <c>token</c>, and <c>__carried</c>.</summary>
    /// <param name="query">The query as it was received, with its question mark.</param>
    /// <param name="buffer">A buffer of <see cref="LongestToken"/> characters, for an escaped token.</param>
    /// <returns>Both values; each is empty only if it is absent.</returns>
    public static ToolCredentials Read(ReadOnlySpan<char> query, Span<char> buffer)
    {
        var token = default(ReadOnlySpan<char>);
        var older = default(ReadOnlySpan<char>);
        var carried = default(ReadOnlySpan<char>);
        while (!query.IsEmpty)
        {
            // Each pair has its question mark or its ampersand before it.
            query = query[1..];
            int end = query.IndexOf('&');
            var pair = end < 0 ? query : query[..end];
            query = query[pair.Length..];
            _ = TryTake(pair, "__token=", ref token) || TryTake(pair, "token=", ref older) || TryTake(pair, "__carried=", ref carried);
        }

        return new ToolCredentials(Unescape(token.IsEmpty ? older : token, buffer), Bytes(carried));
    }

    /// <summary>
    /// Reads the value of a name. If the name occurs twice, the value is unreadable, because it is not clear which one counts.
    /// </summary>
    private static bool TryTake(ReadOnlySpan<char> pair, ReadOnlySpan<char> name, ref ReadOnlySpan<char> value)
    {
        if (!pair.StartsWith(name))
        {
            return false;
        }

        value = value.IsEmpty ? pair[name.Length..] : Unreadable;
        return true;
    }

    private static ReadOnlySpan<char> Unescape(ReadOnlySpan<char> value, Span<char> buffer) =>
        value.Length > buffer.Length ? Unreadable
        : !value.Contains('%') ? value
        : Uri.TryUnescapeDataString(value, buffer, out int length) ? buffer[..length]
        : Unreadable;

    private static byte[] Bytes(ReadOnlySpan<char> carried) =>
        carried.IsEmpty ? [] : Encoding.UTF8.GetBytes((carried.Length <= CarriedText.LongestText ? carried : Unreadable).ToArray());
}
