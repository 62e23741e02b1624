namespace SignalWire.Agents.Generators.Model.Conversation;

/// <summary>A step of the conversation. A setting that the user did not set is <see langword="null"/> and has no key.</summary>
internal sealed record StepModel
{
    /// <summary>The platform's word for the following step, which no step can use as its name.</summary>
    public const string Next = "next";

    /// <summary>The wire name.</summary>
    public required string Name { get; init; }

    /// <summary>The text for the model; empty if there are sections.</summary>
    public required string Text { get; init; }

    public required EquatableArray<SectionModel> Sections { get; init; }

    public required string? Criteria { get; init; }

    /// <summary>The wire names of the tools that can be called. If it is empty, none can be called.</summary>
    public required EquatableArray<string>? Tools { get; init; }

    public required EquatableArray<string>? ValidSteps { get; init; }

    public required EquatableArray<string>? ValidContexts { get; init; }

    public required bool End { get; init; }

    public required bool SkipUserTurn { get; init; }

    public required bool SkipToNextStep { get; init; }

    /// <summary>The wire value.</summary>
    public required string? History { get; init; }

    public required ResetModel Reset { get; init; }

    public required GatherModel? Gather { get; init; }
}
