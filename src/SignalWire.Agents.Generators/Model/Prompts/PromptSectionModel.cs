namespace SignalWire.Agents.Generators.Model.Prompts;

/// <summary>A section of a prompt, with those under it.</summary>
internal sealed record PromptSectionModel
{
    /// <summary>The title; nothing where the prompt's first section has none.</summary>
    public required string? Title { get; init; }

    /// <summary>The text, which may be empty.</summary>
    public required string Body { get; init; }

    public EquatableArray<string> Bullets { get; init; } = EquatableArray<string>.Empty;

    public EquatableArray<PromptSectionModel> Subsections { get; init; } = EquatableArray<PromptSectionModel>.Empty;

    public bool Numbered { get; init; }

    public bool NumberedBullets { get; init; }

    /// <summary>Whether nothing but a title would be sent, which the platform refuses.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Body) && Bullets.Count == 0 && Subsections.Count == 0;
}
