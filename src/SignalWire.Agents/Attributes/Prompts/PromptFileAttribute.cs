namespace SignalWire.Agents;

/// <summary>
/// Takes an agent's prompt from a Markdown file, when the program is compiled: headings become sections, lists their bullets, all other
/// text their text. Sections of the class (<see cref="PromptSectionAttribute"/>) stand behind those of the file.
/// </summary>
/// <param name="path">
/// The file's name, such as <c>support.prompt.md</c>, with as many of the folders around it as tell it from others, such as
/// <c>sales/support.prompt.md</c>; letters in capitals or small as they are. The file must be an additional file of the project. Those
/// whose names end in <c>.prompt.md</c> are; any other <c>.md</c> becomes one by <c>&lt;AdditionalFiles Include="support.md" /&gt;</c>.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class PromptFileAttribute(string path) : Attribute
{
    /// <summary>The file's name, with folders where they are needed.</summary>
    public string Path { get; } = path;
}
