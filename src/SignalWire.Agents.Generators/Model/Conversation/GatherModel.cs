namespace SignalWire.Agents.Generators.Model.Conversation;

/// <summary>The questions that a step asks.</summary>
internal sealed record GatherModel
{
    /// <summary>The completion that leads to the next step.</summary>
    public const string NextStep = "next_step";

    public required EquatableArray<QuestionModel> Questions { get; init; }

    public required string? Prompt { get; init; }

    public required string? OutputKey { get; init; }

    /// <summary><see cref="NextStep"/>, the wire name of a step, or <see langword="null"/> to stay.</summary>
    public required string? Completion { get; init; }

    public required bool IsIsolated { get; init; }
}
