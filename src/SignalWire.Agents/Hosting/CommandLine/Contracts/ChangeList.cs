namespace SignalWire.Agents.Hosting.CommandLine.Contracts;

/// <summary>The changes that were found, in the order of the agents, their tools and their documents.</summary>
internal sealed class ChangeList
{
    private readonly List<ContractChange> _all = [];

    public IReadOnlyList<ContractChange> All => _all;

    /// <summary>The agent that is looked at.</summary>
    public string Agent { get; set; } = "";

    /// <summary>Takes down what a call, a model or a stored prompt that knows the old contract would fail with.</summary>
    /// <param name="place">What changed.</param>
    /// <param name="text">What became of it.</param>
    public void Break(string place, string text) => _all.Add(new(IsBreaking: true, Agent, place, text));

    /// <summary>Takes down what nobody fails with.</summary>
    /// <param name="place">What changed.</param>
    /// <param name="text">What became of it.</param>
    public void Note(string place, string text) => _all.Add(new(IsBreaking: false, Agent, place, text));
}
