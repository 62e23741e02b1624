using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Tools;

namespace SignalWire.Agents.Generators.Parsing;

/// <summary>Finds a name for the class that calls an agent's tools, which stands in the agent's namespace.</summary>
internal static class CallClassParser
{
    /// <summary>The class; nothing for an agent that code beside it cannot name.</summary>
    /// <param name="typesAround">The types around the agent, the outermost first, and the agent itself.</param>
    public static CallClassModel? Parse(List<INamedTypeSymbol> typesAround)
    {
        var agent = typesAround[typesAround.Count - 1];
        var reach = TypeVisibilities.Of(agent);
        return reach == TypeVisibility.TypeAround
            ? null
            : new CallClassModel(Name(agent, typesAround), IsPublic: reach == TypeVisibility.Everywhere);
    }

    private static string Name(INamedTypeSymbol agent, List<INamedTypeSymbol> typesAround)
    {
        // An underscore of a name itself is two, so that C in A_B and B_C in A have classes of their own.
        bool isNested = typesAround.Count > 1;
        string path = isNested ? string.Join("_", typesAround.Select(type => type.Name.Replace("_", "__"))) : agent.Name;

        // An agent that has the path for its name has the class of that name too.
        string name = isNested && IsTaken(path, agent) ? $"{path}_Calls" : $"{path}Calls";
        while (IsTaken(name, agent))
        {
            name += "_";
        }

        return name;
    }

    private static bool IsTaken(string name, INamedTypeSymbol agent) => agent.ContainingNamespace.GetMembers(name).Any();
}
