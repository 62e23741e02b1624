using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Calling;

/// <summary>The tools of an agent that can be called by a method each, and the names of the methods.</summary>
internal static class CallPlan
{
    /// <summary>The calls, in the order of the tools.</summary>
    public static List<TypedCall> Of(AgentModel agent, CallClassModel type)
    {
        var calls = new List<TypedCall>(agent.Tools.Count);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tool in agent.Tools)
        {
            if (tool.Visibility == TypeVisibility.TypeAround || !tool.Arguments.All(argument => CanBeWritten(argument.Type)))
            {
                continue;
            }

            string parameters = ParameterTypes(tool);
            foreach (string name in new[] { tool.Method, PascalCase.Of(tool.Name) })
            {
                // A member may not have the name of the type around it.
                if (IsName(name) && name != type.Name && taken.Add(name + parameters))
                {
                    calls.Add(new TypedCall(tool, name));
                    break;
                }
            }
        }

        return calls;
    }

    /// <summary>Whether every value of a type gives back what it was made of.</summary>
    public static bool CanBeWritten(ToolType type) => type switch
    {
        ObjectType item => item.Members.All(member => member.Source is not null),
        UnionType union => union.Branches.All(branch => branch.IsVisibleInAssembly),
        _ => true,
    } && type.Inside.All(CanBeWritten);

    /// <summary>What tells methods of one name apart, for the compiler: of references not whether they may be null.</summary>
    private static string ParameterTypes(ToolModel tool) =>
        string.Concat(tool.Arguments.Select(argument => $"|{argument.Type.CSharpName.Replace("?", "")}"));

    private static bool IsName(string name) => name.Length > 0 && name[0] is not (>= '0' and <= '9');
}
