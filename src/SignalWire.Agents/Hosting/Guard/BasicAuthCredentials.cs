namespace SignalWire.Agents;

/// <summary>User name and password that the platform sends with each request.</summary>
/// <param name="User">The user name; without a colon, which HTTP basic authentication cannot carry.</param>
/// <param name="Password">The password.</param>
public sealed record BasicAuthCredentials(string User, string Password)
{
    /// <summary>The user name alone: a password belongs in no log.</summary>
    public override string ToString() => User;
}
