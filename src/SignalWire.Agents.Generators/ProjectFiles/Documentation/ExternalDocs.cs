using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Prompts;
using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.ProjectFiles.Documentation;

/// <summary>Adds descriptions from documentation files where an agent's source has none.</summary>
internal sealed class ExternalDocs(IEnumerable<EquatableArray<DocEntry>> files)
{
    private readonly Lazy<Dictionary<DocReference, string>> _words = new(() =>
    {
        var words = new Dictionary<DocReference, string>();
        foreach (var entry in files.SelectMany(entries => entries))
        {
            words[entry.Reference] = entry.Words;
        }

        return words;
    });

    /// <summary>Whether an item is described; <see langword="false"/> for <see langword="null"/>.</summary>
    public bool Has(DocReference? reference) => Find(reference) is not null;

    /// <summary>Adds the missing descriptions to an agent.</summary>
    public AgentModel Apply(AgentModel agent) => _words.Value.Count == 0 ? agent : agent with
    {
        Tools = agent.Tools.Select(Apply).ToEquatableArray(),
        Summary = agent.Summary is { Type: { } type } ? new SummaryModel(Apply(type)) : agent.Summary,
    };

    private ToolModel Apply(ToolModel tool) => tool with
    {
        Description = Find(tool.Docs) ?? tool.Description,
        Parameters = tool.Parameters.Select(parameter => parameter is ArgumentModel argument ? Apply(argument) : parameter)
            .ToEquatableArray(),
    };

    private ArgumentModel Apply(ArgumentModel argument)
    {
        var type = Apply(argument.Type);
        return argument with { Type = type, Description = argument.Description
            ?? Find(argument.Docs) ?? (type as ObjectType)?.Description };
    }

    private ToolType Apply(ToolType type) => type switch
    {
        ListType list => list with { Item = Apply(list.Item) },
        DictionaryType dictionary => dictionary with { Value = Apply(dictionary.Value) },
        ObjectType item => Apply(item),
        UnionType union => union with { Branches = union.Branches.Select(branch => branch with { Type = Apply(branch.Type) })
            .ToEquatableArray() },
        _ => type,
    };

    private ObjectType Apply(ObjectType item) => item with
    {
        Description = item.Description ?? Find(item.Docs),
        Members = item.Members.Select(member => member with { Argument = Apply(member.Argument) }).ToEquatableArray(),
    };

    private string? Find(DocReference? reference) =>
        reference is not null && _words.Value.TryGetValue(reference, out string? words) ? words : null;
}
