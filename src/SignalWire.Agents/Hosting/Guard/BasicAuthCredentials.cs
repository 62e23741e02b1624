namespace SignalWire.Agents;

/// <summary>Represents the user name and the password that the platform sends with each request.</summary>
/// <param name="User">The user name, without a colon, which HTTP basic authentication does not allow.</param>
/// <param name="Password">The password.</param>
public sealed record BasicAuthCredentials(string User, string Password)
{
    /// <summary>Returns the user name without the password, which must not be logged.</summary>
    public override string ToString() => User;
}
