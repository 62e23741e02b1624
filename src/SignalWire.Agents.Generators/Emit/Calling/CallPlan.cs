using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Calling;

/// <summary>Plans the methods that call an agent's tools, and their names.</summary>
internal static class CallPlan
{
    /// <summary>Gets the calls, in the order of the tools.</summary>
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
                // A member cannot have the name of its containing type.
                if (IsName(name) && name != type.Name && taken.Add(name + parameters))
                {
                    calls.Add(new TypedCall(tool, name));
                    break;
                }
            }
        }

        return calls;
    }

    /// <summary>Whether every value of a type exposes the values that it was created from.</summary>
    public static bool CanBeWritten(ToolType type) => type switch
    {
        ObjectType item => item.Members.All(member => member.Source is not null),
        UnionType union => union.Branches.All(branch => branch.IsVisibleInAssembly),
        _ => true,
    } && type.Inside.All(CanBeWritten);

    /// <summary>
    /// Gets the parameter types that distinguish overloads for the compiler, which ignores the nullability of references.
    /// </summary>
    private static string ParameterTypes(ToolModel tool) =>
        string.Concat(tool.Arguments.Select(argument => $"|{argument.Type.CSharpName.Replace("?", "")}"));

    private static bool IsName(string name) => name.Length > 0 && name[0] is not (>= '0' and <= '9');
}
