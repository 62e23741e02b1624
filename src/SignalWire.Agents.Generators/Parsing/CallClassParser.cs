using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Tools;

namespace SignalWire.Agents.Generators.Parsing;

/// <summary>Chooses the name of the class that calls an agent's tools. The class is in the agent's namespace.</summary>
internal static class CallClassParser
{
    /// <summary>The class; <see langword="null"/> if code outside its containing type cannot name the agent.</summary>
    /// <param name="typesAround">The containing types, the outermost first, and the agent itself.</param>
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
        // An underscore in a name is doubled, so that C in A_B and B_C in A get different classes.
        bool isNested = typesAround.Count > 1;
        string path = isNested ? string.Join("_", typesAround.Select(type => type.Name.Replace("_", "__"))) : agent.Name;

        // An agent whose own name is the path already has a class of that name.
        string name = isNested && IsTaken(path, agent) ? $"{path}_Calls" : $"{path}Calls";
        while (IsTaken(name, agent))
        {
            name += "_";
        }

        return name;
    }

    private static bool IsTaken(string name, INamedTypeSymbol agent) => agent.ContainingNamespace.GetMembers(name).Any();
}
