namespace SignalWire.Agents.Generators.Model.Conversation;

/// <summary>A question of a step.</summary>
internal sealed record QuestionModel
{
    public required string Key { get; init; }

    public required string Question { get; init; }

    /// <summary>The type in JSON schema; <see langword="null"/> for a string.</summary>
    public required string? Type { get; init; }

    public required bool Confirm { get; init; }

    public required string? Prompt { get; init; }

    /// <summary>The wire names of the tools that can be called.</summary>
    public required EquatableArray<string> Tools { get; init; }

    /// <summary><see langword="null"/> if it is not set.</summary>
    public required bool? IsIsolated { get; init; }
}
