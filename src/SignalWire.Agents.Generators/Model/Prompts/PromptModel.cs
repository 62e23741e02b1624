namespace SignalWire.Agents.Generators.Model.Prompts;

/// <summary>The prompt of an agent.</summary>
/// <param name="Text">The whole prompt as one text; <see langword="null"/> if it has sections.</param>
/// <param name="File">
/// The Markdown file whose sections come first; <see langword="null"/> if there is none or they are already included.
/// </param>
/// <param name="Sections">The sections.</param>
internal sealed record PromptModel(string? Text, string? File, EquatableArray<PromptSectionModel> Sections)
{
    /// <summary>The prompt of a call flow, which has no conversation.</summary>
    public static readonly PromptModel None = new(Text: null, File: null, EquatableArray<PromptSectionModel>.Empty);
}
