namespace SignalWire.Agents.Generators.Model.Conversation;

/// <summary>A step of the conversation. What the user did not set is nothing, and has no key.</summary>
internal sealed record StepModel
{
    /// <summary>The platform's word for the step that follows, which no step may have for a name.</summary>
    public const string Next = "next";

    /// <summary>The name on the wire.</summary>
    public required string Name { get; init; }

    /// <summary>What the model is told; empty where the sections say it.</summary>
    public required string Text { get; init; }

    public required EquatableArray<SectionModel> Sections { get; init; }

    public required string? Criteria { get; init; }

    /// <summary>The tools that may be called, by their names on the wire; none of them where it is empty.</summary>
    public required EquatableArray<string>? Tools { get; init; }

    public required EquatableArray<string>? ValidSteps { get; init; }

    public required EquatableArray<string>? ValidContexts { get; init; }

    public required bool End { get; init; }

    public required bool SkipUserTurn { get; init; }

    public required bool SkipToNextStep { get; init; }

    /// <summary>The word of the wire.</summary>
    public required string? History { get; init; }

    public required ResetModel Reset { get; init; }

    public required GatherModel? Gather { get; init; }
}
