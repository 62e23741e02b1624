using System.Text;
using SignalWire.Agents.Security;

namespace SignalWire.Agents.Hosting;

/// <summary>Finds the token in a query, and what is carried along, without taking the whole query apart: that would cost more than the tool.</summary>
internal static class TokenQuery
{
    /// <summary>What is longer is no token of ours.</summary>
    public const int LongestToken = 768;

    /// <summary>Stands for what is there and cannot be read: it is not nothing, and holds for no call.</summary>
    private const string Unreadable = "?";

    private const string Carried = "__carried=";

    /// <summary>Finds <c>__token</c>, else its older name <c>token</c>.</summary>
    /// <param name="query">The query as it was received, with its question mark.</param>
    /// <param name="buffer">Room for <see cref="LongestToken"/> characters.</param>
    /// <returns>The token, decoded; empty only when there is none.</returns>
    public static ReadOnlySpan<char> Find(ReadOnlySpan<char> query, Span<char> buffer)
    {
        var value = Value(query, "__token=");
        value = value.IsEmpty ? Value(query, "token=") : value;
        return value.Length <= buffer.Length && Uri.TryUnescapeDataString(value, buffer, out int length) ? buffer[..length] : Unreadable;
    }

    /// <summary>Finds <c>__carried</c>; nearly always there is none.</summary>
    /// <param name="query">The query as it was received, with its question mark.</param>
    /// <returns>What was carried along, still signed; empty when there is nothing.</returns>
    public static byte[] FindCarried(ReadOnlySpan<char> query)
    {
        if (!query.Contains(Carried, StringComparison.Ordinal))
        {
            return [];
        }

        var value = Value(query, Carried);
        return Encoding.UTF8.GetBytes((value.Length <= CarriedText.LongestText ? value : Unreadable).ToArray());
    }

    /// <summary>The value of a name that comes once; which of two counts, nobody knows.</summary>
    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> query, ReadOnlySpan<char> name)
    {
        var value = default(ReadOnlySpan<char>);
        for (int at = query.IndexOf(name); at >= 0; at = query.IndexOf(name))
        {
            bool isWhole = at > 0 && query[at - 1] is ('?' or '&');
            query = query[(at + name.Length)..];
            if (!isWhole)
            {
                continue;
            }

            if (!value.IsEmpty)
            {
                return Unreadable;
            }

            int end = query.IndexOf('&');
            value = end < 0 ? query : query[..end];
        }

        return value;
    }
}
