using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.Parsing;

/// <summary>Finds a name for the class that calls an agent's tools, which stands in the agent's namespace.</summary>
internal static class CallClassParser
{
    /// <summary>The class; nothing for an agent that code beside it cannot name.</summary>
    public static CallClassModel? Parse(INamedTypeSymbol agent)
    {
        var reach = TypeReaches.Of(agent);
        return reach == TypeReach.TypeAround ? null : new CallClassModel(Name(agent), IsPublic: reach == TypeReach.Everywhere);
    }

    private static string Name(INamedTypeSymbol agent)
    {
        string path = agent.Name;
        if (agent.ContainingType is not null)
        {
            path = PartOfPath(agent);
            for (var around = agent.ContainingType; around is not null; around = around.ContainingType)
            {
                path = $"{PartOfPath(around)}_{path}";
            }
        }

        // An agent that has the path for its name has the class of that name too.
        string name = agent.ContainingType is not null && IsTaken(path, agent) ? $"{path}_Calls" : $"{path}Calls";
        while (IsTaken(name, agent))
        {
            name += "_";
        }

        return name;
    }

    /// <summary>An underscore of the name itself is two, so that C in A_B and B_C in A have classes of their own.</summary>
    private static string PartOfPath(INamedTypeSymbol type) => type.Name.Replace("_", "__");

    private static bool IsTaken(string name, INamedTypeSymbol agent) => agent.ContainingNamespace.GetMembers(name).Any();
}
