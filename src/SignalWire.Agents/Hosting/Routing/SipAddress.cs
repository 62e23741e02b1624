namespace SignalWire.Agents.Hosting.Routing;

/// <summary>Reads the addresses of a call.</summary>
internal static class SipAddress
{
    private const string Telephone = "tel:";

    private static readonly string[] s_schemes = ["sip:", "sips:", Telephone];

    /// <summary>Returns the user with its parameters, such as <c>alice;x=1</c>; an address without a scheme is a user.</summary>
    public static string User(string address)
    {
        string? scheme = s_schemes.FirstOrDefault(known => address.StartsWith(known, StringComparison.OrdinalIgnoreCase));
        string rest = scheme is null ? address : address[scheme.Length..];
        int at = rest.IndexOf('@', StringComparison.Ordinal);
        return at < 0 ? rest : rest[..at];
    }

    /// <summary>Returns the user without parameters and password.</summary>
    public static string Name(string user)
    {
        int end = user.AsSpan().IndexOfAny(';', ':');
        return Uri.UnescapeDataString(end < 0 ? user : user[..end]);
    }

    /// <summary>Returns whether two users are the same: as names, without regard to case, or as telephone numbers.</summary>
    public static bool IsSameUser(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
        || (TelephoneNumber.Read(one) is { } number && number == TelephoneNumber.Read(other));

    /// <summary>Returns the value of a parameter, whose name is not case-sensitive; empty if it is absent.</summary>
    /// <param name="text">A user or an address with parameters.</param>
    /// <param name="name">The parameter.</param>
    public static string Parameter(string text, string name) => text.Split(';').Skip(1)
        .Where(parameter => parameter.StartsWith($"{name}=", StringComparison.OrdinalIgnoreCase))
        .Select(parameter => parameter[(name.Length + 1)..])
        .FirstOrDefault("");

    /// <summary>
    /// Returns the telephone number in an address: that of <c>tel:</c>, of an address with <c>user=phone</c> (RFC 3261, section 19.1.1), or
    /// of an address that begins with a plus sign.
    /// </summary>
    /// <param name="address">The address.</param>
    /// <returns>The number; <see langword="null"/> for an address with a name, or with digits that can be a name.</returns>
    public static TelephoneNumber? Number(string address)
    {
        string user = User(address);
        string place = address[(address.IndexOf('@', StringComparison.Ordinal) + 1)..];
        bool isNumber = address.StartsWith(Telephone, StringComparison.OrdinalIgnoreCase)
            || user.StartsWith('+')
            || Parameter(place, "user").Equals("phone", StringComparison.OrdinalIgnoreCase);
        return isNumber ? TelephoneNumber.Read(user) : null;
    }
}
