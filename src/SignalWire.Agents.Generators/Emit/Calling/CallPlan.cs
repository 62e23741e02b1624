using System.Text;
using SignalWire.Agents.Generators.Model;
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
            if (tool.Reach == TypeReach.TypeAround || !CanBeWritten(tool))
            {
                continue;
            }

            string parameters = ParameterTypes(tool);
            foreach (string name in new[] { tool.Method, PascalCase(tool.Name) })
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

    private static bool CanBeWritten(ToolModel tool)
    {
        foreach (var argument in tool.Arguments)
        {
            if (!CanBeWritten(argument.Type))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CanBeWritten(ToolType type) => type switch
    {
        ListType list => CanBeWritten(list.Item),
        MapType map => CanBeWritten(map.Value),
        ObjectType item => CanBeWritten(item),
        UnionType union => CanBeWritten(union),
        _ => true,
    };

    private static bool CanBeWritten(ObjectType item)
    {
        foreach (var member in item.Members)
        {
            if (member.Source is null || !CanBeWritten(member.Argument.Type))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CanBeWritten(UnionType union)
    {
        foreach (var branch in union.Branches)
        {
            if (!branch.IsVisibleInAssembly || !CanBeWritten(branch.Type))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What tells methods of one name apart, for the compiler: of references not whether they may be null.</summary>
    private static string ParameterTypes(ToolModel tool)
    {
        var types = new StringBuilder();
        foreach (var argument in tool.Arguments)
        {
            types.Append('|').Append(argument.Type.CSharpName.Replace("?", ""));
        }

        return types.ToString();
    }

    private static string PascalCase(string wireName)
    {
        var name = new StringBuilder(wireName.Length);
        foreach (string word in wireName.Split('_'))
        {
            if (word.Length > 0)
            {
                name.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
            }
        }

        return name.ToString();
    }

    private static bool IsName(string name) => name.Length > 0 && name[0] is not (>= '0' and <= '9');
}
