using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace SignalWire.Agents.Generators.Literals;

/// <summary>A host with an optional port, as in SIP addresses and URLs.</summary>
internal static class HostName
{
    /// <summary>
    /// Finds what is wrong with a host and its port, in words that complete a message; <see langword="null"/> if it is valid.
    /// </summary>
    public static string? FindFault(string authority)
    {
        if (authority.StartsWith("[", StringComparison.Ordinal))
        {
            int end = authority.IndexOf(']');
            return end < 0 || !IsVersion6(authority.Substring(1, end - 1)) ? "has no IPv6 address between its brackets"
                : FindFaultOfPort(authority.Substring(end + 1));
        }

        int colon = authority.IndexOf(':');
        string host = colon < 0 ? authority : authority.Substring(0, colon);
        return authority.LastIndexOf(':') != colon && IsVersion6(authority) ? "has an IPv6 address without brackets"
            : FindFaultOfHost(host) ?? FindFaultOfPort(authority.Substring(host.Length));
    }

    /// <summary>Finds what is wrong with the host of a URL, which can follow a user and a password.</summary>
    /// <param name="rest">The URL after its scheme.</param>
    public static string? FindFaultInUrl(string rest)
    {
        int end = rest.IndexOfAny(['/', '?', '#', '\\']);
        string authority = end < 0 ? rest : rest.Substring(0, end);
        return FindFault(authority.Substring(authority.LastIndexOf('@') + 1));
    }

    private static string? FindFaultOfHost(string host)
    {
        // Underscores and letters beyond ASCII are not valid in host names, but some resolvers accept them.
        string[] labels = host.TrimEnd('.').Split('.');
        return host.Length == 0 ? "has no host"
            : Characters.FirstIn(
                host,
                character => !char.IsLetterOrDigit(character) && character is not ('-' or '_' or '.')) is { } stranger
                ? $"has {Characters.Show(stranger)} in its host"
            : labels.Any(label => label.Length == 0) ? "has one dot too many in its host"
            : labels.Length == 4 && labels.All(Characters.AreDigits) && !labels.All(IsByte)
                ? "has an invalid IPv4 address (a number is above 255)"
            : null;
    }

    private static bool IsByte(string digits) => digits.Length <= 3 && int.Parse(digits, CultureInfo.InvariantCulture) <= byte.MaxValue;

    /// <param name="port">The port with its colon, or an empty text.</param>
    private static string? FindFaultOfPort(string port) => port.Length == 0
        || (port[0] == ':' && port.Length <= 6 && Characters.AreDigits(port.Substring(1))
            && int.Parse(port.Substring(1), CultureInfo.InvariantCulture) is >= 1 and <= 65535)
        ? null
        : "has a port that is not a number from 1 to 65535";

    private static bool IsVersion6(string text) =>
        IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6;
}
