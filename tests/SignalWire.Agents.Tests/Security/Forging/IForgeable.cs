namespace SignalWire.Agents.Tests.Security.Forging;

/// <summary>A server, as a forger with its credentials sees it.</summary>
internal interface IForgeable
{
    /// <summary>Asks for the document of a call whose id the forger made up.</summary>
    /// <param name="route">The agent.</param>
    /// <param name="callId">The id.</param>
    /// <param name="carry">What the call has carried along; empty for nothing.</param>
    /// <returns>The tokens in the document; none where it is refused.</returns>
    Task<IReadOnlyList<Issued>> IssueAsync(string route, string callId, string carry);

    /// <summary>Uses a token.</summary>
    /// <param name="wanted">What the request asks for.</param>
    /// <param name="token">The token in base64.</param>
    /// <returns>Whether something ran.</returns>
    ValueTask<bool> RunsAsync(Right wanted, string token);
}
