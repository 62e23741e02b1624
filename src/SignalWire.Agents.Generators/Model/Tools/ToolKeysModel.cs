using SignalWire.Agents.Generators.Model.Json;

namespace SignalWire.Agents.Generators.Model.Tools;

/// <summary>What a tool says of itself beside its name, its description and its parameters.</summary>
internal sealed record ToolKeysModel
{
    /// <summary>The key that says where the tool is called, if not here.</summary>
    public const string WebHookUrlKey = "web_hook_url";

    /// <summary>What is played while the tool runs.</summary>
    public required string? WaitFile { get; init; }

    /// <summary>How often it is played; nothing when the user did not say.</summary>
    public required int? WaitFileLoops { get; init; }

    public required EquatableArray<FillerModel> Fillers { get; init; }

    /// <summary>Further keys of the function object, as the user wrote them.</summary>
    public required EquatableArray<JsonMember> Extra { get; init; }

    /// <summary>Where the tool is called, if not here.</summary>
    public JsonValue? WebHookUrl
    {
        get
        {
            foreach (var member in Extra)
            {
                if (member.Name == WebHookUrlKey)
                {
                    return member.Value;
                }
            }

            return null;
        }
    }
}
