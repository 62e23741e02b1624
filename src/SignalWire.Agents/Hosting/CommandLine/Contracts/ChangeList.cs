namespace SignalWire.Agents.Hosting.CommandLine.Contracts;

/// <summary>The changes that were found, in the order of the agents, their tools and their documents.</summary>
internal sealed class ChangeList
{
    private readonly List<ContractChange> _all = [];

    public IReadOnlyList<ContractChange> All => _all;

    /// <summary>The agent that is being compared.</summary>
    public string Agent { get; set; } = "";

    /// <summary>Adds a change that breaks a running call, or a model or stored prompt with the old contract.</summary>
    /// <param name="place">What changed.</param>
    /// <param name="text">How it changed.</param>
    public void Break(string place, string text) => _all.Add(new(IsBreaking: true, Agent, place, text));

    /// <summary>Adds a change that breaks nothing.</summary>
    /// <param name="place">What changed.</param>
    /// <param name="text">How it changed.</param>
    public void Note(string place, string text) => _all.Add(new(IsBreaking: false, Agent, place, text));
}
