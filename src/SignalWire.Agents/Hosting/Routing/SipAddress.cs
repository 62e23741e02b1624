namespace SignalWire.Agents.Hosting.Routing;

/// <summary>Reads who is meant by the address of a call.</summary>
internal static class SipAddress
{
    private static readonly string[] s_schemes = ["sip:", "sips:", "tel:"];

    /// <summary>The user with what an address says about it, such as <c>alice;x=1</c>; an address without a scheme is a user.</summary>
    public static string User(string address)
    {
        string? scheme = s_schemes.FirstOrDefault(known => address.StartsWith(known, StringComparison.OrdinalIgnoreCase));
        string rest = scheme is null ? address : address[scheme.Length..];
        int at = rest.IndexOf('@', StringComparison.Ordinal);
        return at < 0 ? rest : rest[..at];
    }

    /// <summary>The user alone: neither parameters nor a password.</summary>
    public static string Name(string user)
    {
        int end = user.AsSpan().IndexOfAny(';', ':');
        return Uri.UnescapeDataString(end < 0 ? user : user[..end]);
    }
}
