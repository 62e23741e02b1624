namespace SignalWire.Agents.Generators.Model.Prompts;

/// <summary>A Markdown file that is a prompt.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Sections">Its sections, without those that cannot be sent.</param>
/// <param name="Faults">The faults of the others.</param>
internal sealed record PromptFileModel(string Path, EquatableArray<PromptSectionModel> Sections, EquatableArray<PromptFileFault> Faults)
{
    /// <summary>Whether it is empty.</summary>
    public bool IsEmpty => Sections.Count == 0 && Faults.Count == 0;
}
