namespace SignalWire.Agents.Generators.Model.Conversation;

/// <summary>A question of a step.</summary>
internal sealed record QuestionModel
{
    public required string Key { get; init; }

    public required string Question { get; init; }

    /// <summary>The type as JSON schema names it; nothing for text.</summary>
    public required string? Type { get; init; }

    public required bool Confirm { get; init; }

    public required string? Prompt { get; init; }

    /// <summary>The tools that may be called, by their names on the wire.</summary>
    public required EquatableArray<string> Tools { get; init; }

    /// <summary>Nothing where the user did not say.</summary>
    public required bool? IsIsolated { get; init; }
}
