using SignalWire.Agents.Generators.Model.DataMaps;

namespace SignalWire.Agents.Generators.Model.Tools;

internal sealed record ToolModel
{
    /// <summary>The name on the wire.</summary>
    public required string Name { get; init; }

    /// <summary>The method's name in C#.</summary>
    public required string Method { get; init; }

    /// <summary>The type in C#, fully qualified, through which the method is called; nothing for the agent's own.</summary>
    public required string? Through { get; init; }

    public required bool IsStatic { get; init; }

    public required bool IsSecure { get; init; }

    /// <summary>Whether the document offers the tool unless a call's configuration takes it away.</summary>
    public bool IsEnabled { get; init; } = true;

    /// <summary>What the tool does, for the model.</summary>
    public required string Description { get; init; }

    /// <summary>Where another assembly's documentation says it, if the method's own does not.</summary>
    public DocReference? Docs { get; init; }

    /// <summary>The method's parameters, in order.</summary>
    public required EquatableArray<ParameterModel> Parameters { get; init; }

    /// <summary>Where code may stand that names the types of the parameters that the model passes.</summary>
    public required TypeVisibility Visibility { get; init; }

    /// <summary>Whether a task of the method may end in null.</summary>
    public required bool MayPromiseNull { get; init; }

    /// <summary>What the tool says of itself beside that.</summary>
    public required ToolKeysModel Keys { get; init; }

    /// <summary>What the platform does in place of the method; nothing where the method runs.</summary>
    public DataMapModel? DataMap { get; init; }

    /// <summary>The method's signature as the user wrote it, for a comment.</summary>
    public required string Signature { get; init; }

    /// <summary>The parameters that the model passes.</summary>
    public IEnumerable<ArgumentModel> Arguments
    {
        get
        {
            foreach (var parameter in Parameters)
            {
                if (parameter is ArgumentModel argument)
                {
                    yield return argument;
                }
            }
        }
    }
}
