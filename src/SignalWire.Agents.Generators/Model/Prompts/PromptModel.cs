namespace SignalWire.Agents.Generators.Model.Prompts;

/// <summary>What an agent tells the model of its task.</summary>
/// <param name="Text">The whole prompt as one text; nothing where it has sections.</param>
/// <param name="File">The Markdown file whose sections are to stand before the others; nothing where there is none, or they do.</param>
/// <param name="Sections">The sections.</param>
internal sealed record PromptModel(string? Text, string? File, EquatableArray<PromptSectionModel> Sections)
{
    /// <summary>Of whoever has no conversation.</summary>
    public static readonly PromptModel None = new(Text: null, File: null, EquatableArray<PromptSectionModel>.Empty);
}
