using System.Collections.Immutable;
using System.Globalization;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Prompts;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.Generators.ProjectFiles.Prompts;

/// <summary>
/// The Markdown files of a project. They are not part of the compilation, so their content is added after an agent is parsed.
/// </summary>
internal sealed class PromptFiles(IEnumerable<PromptFileModel> files)
{
    // A file that is listed explicitly and is already an additional file is passed twice.
    private readonly Lazy<ImmutableArray<PromptFileModel>> _files =
        new(() => [.. files.GroupBy(file => file.Path, StringComparer.Ordinal).Select(same => same.First())]);

    /// <summary>Adds the sections of the file to an agent, before its own.</summary>
    public AgentModel Apply(AgentModel agent)
    {
        if (agent.Prompt.File is not { } path)
        {
            return agent;
        }

        var sections = Find(path) is [var file] ? file.Sections : EquatableArray<PromptSectionModel>.Empty;
        var all = sections.Concat(agent.Prompt.Sections).ToEquatableArray();
        return agent with { Prompt = agent.Prompt with { File = null, Sections = all } };
    }

    /// <summary>Finds what is wrong with the file that an agent names.</summary>
    public IEnumerable<Finding> Check(PromptFileUse use)
    {
        var found = Find(use.Path);
        return found switch
        {
            [] => [new Finding(AgentRules.PromptFileMissing, use.Location, [use.Path, Others(), WayIn(use.Path)])],
            [{ IsEmpty: true }] => [new Finding(AgentRules.PromptFileEmpty, use.Location, [use.Path])],
            [var file] => file.Faults.Select(fault => Describe(fault, use)),
            _ => [new Finding(AgentRules.PromptFileAmbiguous, use.Location, [use.Path, List(found.Select(file => Normal(file.Path)))])],
        };
    }

    private static Finding Describe(PromptFileFault fault, PromptFileUse use)
    {
        string place = $"line {fault.Line.ToString(CultureInfo.InvariantCulture)} of {use.Path}";
        return fault.Title is { } title
            ? new Finding(AgentRules.EmptyPrompt, use.Location, [title.Length > 0 ? $"{title}, {place}" : place])
            : new Finding(AgentRules.UntitledSection, use.Location, [place]);
    }

    private ImmutableArray<PromptFileModel> Find(string path)
    {
        string wanted = Normal(path);
        wanted = wanted.StartsWith("./", StringComparison.Ordinal) ? wanted.Substring(2) : wanted;
        return wanted.Length == 0 ? [] : _files.Value.RemoveAll(file => !IsAt(Normal(file.Path), wanted));
    }

    private static bool IsAt(string path, string wanted) =>
        path == wanted || path.EndsWith($"/{wanted}", StringComparison.Ordinal);

    private static string Normal(string path) => path.Replace('\\', '/');

    private string Others() => _files.Value.IsEmpty
        ? "the project has no Markdown file"
        : $"the project has {List(_files.Value.Select(file => FileName(Normal(file.Path))))}";

    private static string FileName(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static string List(IEnumerable<string> names) =>
        string.Join(", ", names.Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).Select(name => $"'{name}'"));

    private string WayIn(string path) => path.EndsWith(PromptFile.Extension, StringComparison.OrdinalIgnoreCase)
        ? $"{(_files.Value.IsEmpty ? "" : "use one of those, or ")}add <AdditionalFiles Include=\"{path}\" /> to the project file"
        : $"a prompt file must have the extension '{PromptFile.Extension}'";
}
