using SignalWire.Agents.Generators.Model.Tools;

namespace SignalWire.Agents.Generators.Model.Conversation;

/// <summary>
/// A context of the conversation with its steps. A setting that the user did not set is <see langword="null"/> and has no key.
/// </summary>
internal sealed record ContextModel
{
    /// <summary>The wire name.</summary>
    public required string Name { get; init; }

    public required EquatableArray<StepModel> Steps { get; init; }

    public required EquatableArray<string>? ValidContexts { get; init; }

    public required EquatableArray<string>? ValidSteps { get; init; }

    public required string? InitialStep { get; init; }

    public required string? PostPrompt { get; init; }

    public required string? SystemPrompt { get; init; }

    /// <summary>The system prompt in sections, instead of the text.</summary>
    public required EquatableArray<SectionModel> SystemSections { get; init; }

    public required bool Consolidate { get; init; }

    public required bool FullReset { get; init; }

    public required string? UserPrompt { get; init; }

    public required bool IsIsolated { get; init; }

    public required string? Prompt { get; init; }

    /// <summary>The prompt in sections, instead of the text.</summary>
    public required EquatableArray<SectionModel> Sections { get; init; }

    public required EquatableArray<FillerModel> EnterFillers { get; init; }

    public required EquatableArray<FillerModel> ExitFillers { get; init; }

    /// <summary>The wire value.</summary>
    public required string? History { get; init; }
}
