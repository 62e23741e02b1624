namespace SignalWire.Agents.Generators.Model.Prompts;

/// <summary>A section of a prompt, with its subsections.</summary>
internal sealed record PromptSectionModel
{
    /// <summary>The title; <see langword="null"/> if the first section of the prompt has none.</summary>
    public required string? Title { get; init; }

    /// <summary>The text, which can be empty.</summary>
    public required string Body { get; init; }

    public EquatableArray<string> Bullets { get; init; } = EquatableArray<string>.Empty;

    public EquatableArray<PromptSectionModel> Subsections { get; init; } = EquatableArray<PromptSectionModel>.Empty;

    public bool Numbered { get; init; }

    public bool NumberedBullets { get; init; }

    /// <summary>Whether only a title would be sent, which the platform rejects.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Body) && Bullets.Count == 0 && Subsections.Count == 0;
}
