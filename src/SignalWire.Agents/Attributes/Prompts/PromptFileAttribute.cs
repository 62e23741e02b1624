namespace SignalWire.Agents;

/// <summary>
/// Specifies a Markdown file that contains prompt sections of an agent. The file is read at compile time: headings become sections, lists
/// their bullets, and all other text their text. Sections of the class (<see cref="PromptSectionAttribute"/>) follow those of the file.
/// </summary>
/// <param name="path">
/// The name of the file, such as <c>support.prompt.md</c>, with as many of its folders as are needed to distinguish it from others, such as
/// <c>sales/support.prompt.md</c>. Case matters. The file must be an additional file of the project. Files that end in <c>.prompt.md</c>
/// are additional files; add any other <c>.md</c> file with <c>&lt;AdditionalFiles Include="support.md" /&gt;</c>.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class PromptFileAttribute(string path) : Attribute
{
    /// <summary>Gets the name of the file, with folders if they are needed.</summary>
    public string Path { get; } = path;
}
