namespace SignalWire.Agents.Generators.Model.Prompts;

/// <summary>A Markdown file as a prompt.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Sections">Its sections, without those that cannot be sent.</param>
/// <param name="Faults">Why those cannot.</param>
internal sealed record PromptFileModel(string Path, EquatableArray<PromptSectionModel> Sections, EquatableArray<PromptFileFault> Faults)
{
    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => Sections.Count == 0 && Faults.Count == 0;
}
