using System.Text;
using SignalWire.Agents.Security;

namespace SignalWire.Agents.Hosting;

/// <summary>Reads the token in a query, and what is carried along, without a dictionary of the whole query: that would cost more than the
/// tool.</summary>
internal static class TokenQuery
{
    /// <summary>What is longer is no token of ours.</summary>
    public const int LongestToken = 768;

    /// <summary>Stands for what is there and cannot be read: it is not nothing, and holds for no call.</summary>
    private const string Unreadable = "?";

    /// <summary>Reads <c>__token</c>, else its older name <c>token</c>, and <c>__carried</c>.</summary>
    /// <param name="query">The query as it was received, with its question mark.</param>
    /// <param name="buffer">Room for <see cref="LongestToken"/> characters, for a token that is escaped.</param>
    /// <returns>Both; either is empty only when there is none.</returns>
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

    /// <summary>Takes the value of a name that comes once; which of two counts, nobody knows.</summary>
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
