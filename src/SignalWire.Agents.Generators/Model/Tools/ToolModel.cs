using SignalWire.Agents.Generators.Model.DataMaps;

namespace SignalWire.Agents.Generators.Model.Tools;

internal sealed record ToolModel
{
    /// <summary>The wire name.</summary>
    public required string Name { get; init; }

    /// <summary>The method's name in C#.</summary>
    public required string Method { get; init; }

    /// <summary>The type in C#, fully qualified, through which the method is called; <see langword="null"/> for the agent itself.</summary>
    public required string? Through { get; init; }

    public required bool IsStatic { get; init; }

    public required bool IsSecure { get; init; }

    /// <summary>Whether the document offers the tool, unless a call's configuration removes it.</summary>
    public bool IsEnabled { get; init; } = true;

    /// <summary>The description for the model.</summary>
    public required string Description { get; init; }

    /// <summary>The place of its description in another assembly's documentation, if the method has none.</summary>
    public DocReference? Docs { get; init; }

    /// <summary>The method's parameters, in order.</summary>
    public required EquatableArray<ParameterModel> Parameters { get; init; }

    /// <summary>Which code can name the types of the parameters that the model passes.</summary>
    public required TypeVisibility Visibility { get; init; }

    /// <summary>Whether the result of the method's task can be null.</summary>
    public required bool MayPromiseNull { get; init; }

    /// <summary>The other keys of the tool.</summary>
    public required ToolKeysModel Keys { get; init; }

    /// <summary>The data map that the platform runs instead of the method; <see langword="null"/> if the method runs.</summary>
    public DataMapModel? DataMap { get; init; }

    /// <summary>The signature of the method as the user wrote it, for a comment.</summary>
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
